import { EmptyState, Text } from '@hubspot/ui-extensions';

/** In the place of a table without rows. */
export function NoRows({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState title={title} layout="vertical" imageName="meetings" imageWidth={110} flush>
      <Text>{text}</Text>
    </EmptyState>
  );
}
