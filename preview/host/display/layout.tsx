import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  TileProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { classNames } from '../class-names.ts';
import { shortSize } from '../sizes.ts';

const justifyContent: Record<string, string> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
};

function alignment(align: string | undefined): string | undefined {
  if (align === 'start' || align === 'end') return `flex-${align}`;
  return align;
}

function gapClass(gap: string | undefined): string {
  return `hs-gap-${shortSize(gap, 'flush')}`;
}

export function Flex(props: FlexProps) {
  const { children, direction = 'row', justify, align, alignSelf, gap, wrap, testId } = props;
  const style: CSSProperties = {
    flexDirection: direction,
    justifyContent: justifyContent[justify ?? 'start'],
    alignItems: alignment(align ?? 'stretch'),
    alignSelf: alignment(alignSelf),
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
  };
  return (
    <div className={classNames('hs-flex', gapClass(gap))} style={style} data-testid={testId}>
      {children}
    </div>
  );
}

export function Box({ children, flex, alignSelf, testId }: BoxProps) {
  const style: CSSProperties = {
    flex: flex === undefined ? 'initial' : flex === 'initial' ? '0 1 auto' : flex,
    alignSelf: alignment(alignSelf),
  };
  return (
    <div className="hs-box" style={style} data-testid={testId}>
      {children}
    </div>
  );
}

export function Inline({ children, justify, align, gap, testId }: InlineProps) {
  const style: CSSProperties = {
    justifyContent: justifyContent[justify ?? 'start'],
    alignItems: alignment(align ?? 'stretch'),
  };
  return (
    <div
      className={classNames('hs-flex hs-inline', gapClass(gap))}
      style={style}
      data-testid={testId}
    >
      {children}
    </div>
  );
}

export function AutoGrid({ children, columnWidth, gap, flexible, testId }: AutoGridProps) {
  const column = flexible ? `minmax(min(${columnWidth}px, 100%), 1fr)` : `${columnWidth}px`;
  return (
    <div
      className={classNames('hs-grid', gapClass(gap))}
      style={{ gridTemplateColumns: `repeat(auto-fill, ${column})` }}
      data-testid={testId}
    >
      {children}
    </div>
  );
}

export function Tile({ children, compact, flush, testId }: TileProps) {
  return (
    <div
      className={classNames('hs-tile', compact && 'hs-tile--compact', flush && 'hs-tile--flush')}
      data-testid={testId}
    >
      {children}
    </div>
  );
}

export function Card({ children, testId }: CardProps) {
  return (
    <div className="hs-tile" data-testid={testId}>
      {children}
    </div>
  );
}

export function Divider({ size }: DividerProps) {
  return <hr className={`hs-divider hs-divider--${shortSize(size, 'sm')}`} />;
}
