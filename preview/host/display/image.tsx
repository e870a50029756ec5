import type { IllustrationProps, ImageProps } from '@hubspot/ui-extensions';
import { linkTarget } from './link-target.ts';
import { useClickable } from '../overlays/overlays.tsx';
import { Picture } from './picture.tsx';

export function Image({
  src,
  alt = '',
  width,
  height,
  href,
  onClick,
  overlay,
  testId,
}: ImageProps) {
  const { click, overlayElement } = useClickable(onClick, overlay);
  const image = (
    <img
      className="hs-image"
      src={src}
      alt={alt}
      width={width}
      height={height}
      data-testid={testId}
    />
  );
  if (href !== undefined) {
    return (
      <a {...linkTarget(href)} onClick={click}>
        {image}
      </a>
    );
  }
  if (onClick === undefined && !overlay) return image;
  return (
    <>
      <button type="button" className="hs-image-button" onClick={click}>
        {image}
      </button>
      {overlayElement}
    </>
  );
}

export function Illustration({ name, alt, width }: IllustrationProps) {
  return <Picture name={name} alt={alt} width={width ?? 130} />;
}
