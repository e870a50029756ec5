import { Button, EmptyState, Flex, Text, type EmptyStateProps } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';

type NothingHereProps = {
  title: string;
  /** What helps. */
  text: string;
  imageName: NonNullable<EmptyStateProps['imageName']>;
  onRetry?: () => void;
};

/** Where there is nothing to choose from. */
export function NothingHere({ title, text, imageName, onRetry }: NothingHereProps) {
  const { words } = useTexts();
  return (
    <EmptyState title={title} layout="vertical" flush imageWidth={90} imageName={imageName}>
      <Flex direction="column" gap="sm" align="center">
        <Text>{text}</Text>
        {onRetry !== undefined && (
          <Button size="sm" onClick={onRetry}>
            {words.lookAgain}
          </Button>
        )}
      </Flex>
    </EmptyState>
  );
}
