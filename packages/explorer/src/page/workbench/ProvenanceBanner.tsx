import { useWords } from '../language/useWords.ts';

/** Where the rows come from, when the answer says so: sample data must not pass for real. */
export function ProvenanceBanner({ provenance }: { readonly provenance: string | undefined }) {
  const words = useWords();
  if (provenance === undefined) return null;
  return (
    <p className="provenance" role="status">
      <strong>
        {words.provenance}: {provenance}
      </strong>
      {provenance.includes('SAMPLE') && <span>{words.sample}</span>}
    </p>
  );
}
