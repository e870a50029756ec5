import { EmptyState, Text } from '@hubspot/ui-extensions';

type NothingHereProps = {
  title: string;
  /** What helps. */
  text: string;
};

/** Where there is nothing to choose from. */
export function NothingHere({ title, text }: NothingHereProps) {
  return (
    <EmptyState title={title} layout="vertical" flush imageWidth={90} imageName="meetings">
      <Text>{text}</Text>
    </EmptyState>
  );
}
