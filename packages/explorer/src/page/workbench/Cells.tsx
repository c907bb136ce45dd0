import type { Cell, Table } from '../../table/Table.ts';
import { useWords } from '../language/useWords.ts';

export interface CellsProps {
  readonly table: Table;
  readonly labelledBy: string;
}

/** The rows of a table. */
export function Cells({ table: { columns, rows }, labelledBy }: CellsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="cells" tabIndex={0} aria-labelledby={labelledBy}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity and never move.
            <tr key={number}>
              {row.map((cell, index) => (
                <td
                  key={columns[index]}
                  className={typeof cell === 'number' ? 'number' : undefined}
                >
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellText({ cell }: { readonly cell: Cell }) {
  const words = useWords();
  if (cell === null) return null;
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return String(cell);
}
