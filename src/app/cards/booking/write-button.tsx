import { Flex, LoadingButton, Text, type LoadingButtonProps } from '@hubspot/ui-extensions';
import type { Words } from '@app/card-kit/messages/en';
import { problemText } from '@app/card-kit/problem-text';
import { useTexts } from '@app/card-kit/texts';
import { isInDoubt, type WriteFailure } from '@app/card-kit/write/write-failure';

type WriteButtonProps = {
  label: string;
  size?: LoadingButtonProps['size'];
  isBusy: boolean;
  failure: WriteFailure | null;
  /** What is not so while it has not been done. */
  not: string;
  /** What nobody knows where the answer got lost. */
  lost?: string;
  /** Instead of that and of the reason. */
  question?: string | undefined;
  onPress: () => void;
  onLook: () => void;
};

/**
 * Writes something and says above itself why that failed. Where the answer got lost it may have been done all
 * the same: then the button looks.
 */
export function WriteButton(props: WriteButtonProps) {
  const { words } = useTexts();
  const { label, size = 'xs', isBusy, failure, question, onPress, onLook } = props;
  const isLost = failure !== null && isInDoubt(failure);
  return (
    <Flex direction="column" gap="xs" align="start">
      {failure && <Text>{question ?? saidOf(failure, words, props)}</Text>}
      {failure?.checkError && <Text>{problemText(words, failure.checkError)}</Text>}
      <LoadingButton size={size} loading={isBusy} onClick={isLost ? onLook : onPress}>
        {isLost ? words.lookAgain : label}
      </LoadingButton>
    </Flex>
  );
}

function saidOf(failure: WriteFailure, words: Words, { not, lost }: WriteButtonProps): string {
  if (isInDoubt(failure)) return lost ?? problemText(words, { code: 'OUTCOME_UNKNOWN' });
  // Having looked says no more than that.
  const isKnown = failure.isChecked === true || failure.error.code === 'NOT_ASSOCIATED';
  return isKnown ? not : `${not} ${problemText(words, failure.error)}`;
}
