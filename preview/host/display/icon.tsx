import { iconPaths } from './icon-paths.ts';
import { shortSize } from '../sizes.ts';

type IconProps = {
  name: string;
  color?: string | undefined;
  size?: string | undefined;
  screenReaderText?: string | undefined;
  testId?: string | undefined;
};

/** Draws the names in use; any other name becomes a small dot that carries its name as a title. */
export function Icon({ name, color = 'inherit', size, screenReaderText, testId }: IconProps) {
  const path = iconPaths[name];
  return (
    <>
      <svg
        className={`hs-icon hs-icon--${color} hs-icon--${shortSize(size, 'auto')}`}
        viewBox="0 0 16 16"
        aria-hidden="true"
        data-icon={name}
        data-testid={testId}
      >
        {path === undefined ? (
          <>
            <title>{name}</title>
            <circle cx="8" cy="8" r="3" />
          </>
        ) : (
          <path d={path} />
        )}
      </svg>
      {screenReaderText && <span className="hs-visually-hidden"> {screenReaderText}</span>}
    </>
  );
}
