import type {
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { classNames } from '../class-names.ts';
import { fire } from '../fire.ts';

function cellStyle({ align, width }: Pick<TableCellProps, 'align' | 'width'>): CSSProperties {
  const widths = { min: '1%', max: '100%', auto: 'auto' };
  return {
    textAlign: align,
    width: typeof width === 'number' ? width : width && widths[width],
    whiteSpace: width === 'min' ? 'nowrap' : undefined,
  };
}

export function Table(props: TableProps) {
  const { children, bordered = true, flush, density = 'default', testId } = props;
  return (
    <div className={classNames('hs-table-frame', flush && 'hs-table-frame--flush')}>
      <table
        className={classNames('hs-table', `hs-table--${density}`, bordered && 'hs-table--bordered')}
        data-testid={testId}
      >
        {children}
      </table>
      {props.paginated && (
        <Pagination
          page={props.page ?? 1}
          pageCount={props.pageCount}
          onChange={props.onPageChange}
        />
      )}
    </div>
  );
}

function Pagination(props: { page: number; pageCount: number; onChange: (page: number) => void }) {
  const { page, pageCount, onChange } = props;
  return (
    <nav className="hs-pagination" aria-label="Pages">
      <button
        type="button"
        className="hs-link hs-link--primary"
        disabled={page <= 1}
        onClick={() => fire(onChange, page - 1)}
      >
        ‹ Prev
      </button>
      <span aria-live="polite">
        {page} / {pageCount}
      </span>
      <button
        type="button"
        className="hs-link hs-link--primary"
        disabled={page >= pageCount}
        onClick={() => fire(onChange, page + 1)}
      >
        Next ›
      </button>
    </nav>
  );
}

export function TableHead({ children }: TableElementProps) {
  return <thead>{children}</thead>;
}

export function TableBody({ children }: TableElementProps) {
  return <tbody>{children}</tbody>;
}

export function TableFooter({ children }: TableElementProps) {
  return <tfoot>{children}</tfoot>;
}

export function TableRow({ children, testId }: TableElementProps) {
  return <tr data-testid={testId}>{children}</tr>;
}

export function TableCell({ children, align, width, colSpan, testId }: TableCellProps) {
  return (
    <td
      style={cellStyle({ ...(align && { align }), ...(width && { width }) })}
      colSpan={colSpan}
      data-testid={testId}
    >
      {children}
    </td>
  );
}

export function TableHeader(props: TableHeaderProps) {
  const { children, align, width, testId } = props;
  const style = cellStyle({ ...(align && { align }), ...(width && { width }) });
  if (!('onSortChange' in props)) {
    return (
      <th scope="col" style={style} data-testid={testId}>
        {children}
      </th>
    );
  }
  const { sortDirection, onSortChange, disabled } = props;
  const next = sortDirection === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" style={style} aria-sort={sortDirection} data-testid={testId}>
      <button
        type="button"
        className="hs-table__sort"
        disabled={disabled}
        onClick={() => fire(onSortChange, next)}
      >
        {children} {sortDirection === 'descending' ? '▾' : '▴'}
      </button>
    </th>
  );
}
