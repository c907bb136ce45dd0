import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Puts a compressed copy beside each text, for the gateway to send as it is. */
function compressed() {
  return {
    name: 'haicap:compressed',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = join(dir, 'assets');
      const names = (await readdir(folder)).filter((name) => /\.(js|css|svg|ttf)$/.test(name));
      for (const file of names.map((name) => join(folder, name))) {
        const content = await readFile(file);
        await writeFile(`${file}.br`, await brotli(content, BROTLI));
        await writeFile(`${file}.gz`, await zip(content));
      }
    },
  };
}

export default {
  base: '/explorer/',
  plugins: [compressed()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // Everything has an address of its own: the page's policy forbids scripts that stand in it.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
    modulePreload: { polyfill: false },
    // Monaco is large and loaded on demand.
    chunkSizeWarningLimit: 5000,
  },
};
