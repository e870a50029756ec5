import { useEffect, useRef, useState } from 'react';

type TypedValue = {
  text: string;
  /** Shows `text` at once and remembers it as sent, so that its echo changes nothing. */
  type: (text: string) => void;
};

/**
 * The text of an input that its card controls. The card's value arrives a round trip late, so that a naive controlled
 * input would put old text over what has been typed since. What was sent is remembered; the card's echoes of it are
 * ignored, and any other value is the card's own decision and is shown.
 */
export function useTypedValue(value: string | undefined, initial: string): TypedValue {
  const [text, setText] = useState(value ?? initial);
  const sent = useRef<string[]>([]);

  useEffect(() => {
    if (value === undefined) return;
    const echo = sent.current.indexOf(value);
    if (echo >= 0) {
      sent.current.splice(0, echo + 1);
      return;
    }
    sent.current = [];
    setText(value);
  }, [value]);

  return {
    text,
    type: (next) => {
      sent.current.push(next);
      setText(next);
    },
  };
}
