import { useId } from 'react';
import { withProvenance } from '../../table/provenance.ts';
import { toCsv, toPaste } from '../../table/spreadsheet.ts';
import type { Table } from '../../table/Table.ts';
import { copyText } from '../copyText.ts';
import { download } from '../download.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../language/useWords.ts';
import { useNotice } from '../Notice.tsx';
import { Cells } from './Cells.tsx';

/** A browser is slow to lay out more; the file has them all. */
const MOST_ROWS = 1000;

export interface AnswerTableProps {
  readonly table: Table;
  readonly provenance: string | undefined;
}

/** One table of the answer, to be looked at and taken away. */
export function AnswerTable({ table, provenance }: AnswerTableProps) {
  const words = useWords();
  const notify = useNotice();
  const id = useId();
  const exported = withProvenance(table, provenance);
  const count = table.rows.length;

  async function copy(): Promise<void> {
    notify((await copyText(toPaste(exported))) ? words.copied : words.notCopied);
  }

  return (
    <section className="table" aria-labelledby={id}>
      <div className="table-bar">
        <h3 id={id}>{table.name}</h3>
        <p className="status">{words.rows(count)}</p>
        <div className="pane-tools">
          <button type="button" className="button quiet" onClick={copy} disabled={count === 0}>
            <Icon name="copy" />
            {words.copy}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => download(fileName(table.name, provenance), toCsv(exported))}
            disabled={count === 0}
          >
            <Icon name="download" />
            {words.csv}
          </button>
        </div>
      </div>
      {count === 0 ? (
        <p className="empty">{words.noRows}</p>
      ) : (
        <Cells table={{ ...table, rows: table.rows.slice(0, MOST_ROWS) }} labelledBy={id} />
      )}
      {count > MOST_ROWS && <p className="partial">{words.partial(MOST_ROWS)}</p>}
    </section>
  );
}

function fileName(table: string, provenance: string | undefined): string {
  const parts = ['haicap', table, ...(provenance ? [provenance] : [])];
  return `${parts.join('-').replace(/[^\w.-]+/g, '-')}.csv`;
}
