const short: Record<string, string> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  default: 'md',
  large: 'lg',
  'extra-large': 'xl',
};

/** The SDK knows every size by two names; `sm` for `small` and so on. */
export function shortSize(size: string | undefined, fallback: string): string {
  return size === undefined ? fallback : (short[size] ?? size);
}
