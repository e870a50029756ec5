import { Flex, LoadingButton, Text, type LoadingButtonProps } from '@hubspot/ui-extensions';
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
  const { label, size = 'xs', isBusy, failure, not, question, onPress, onLook } = props;
  const isLost = failure !== null && isInDoubt(failure);
  // Having looked says no more than that.
  const isKnown = failure?.isChecked === true || failure?.error.code === 'NOT_ASSOCIATED';
  const why = failure && problemText(words, isLost ? { code: 'OUTCOME_UNKNOWN' } : failure.error);
  return (
    <Flex direction="column" gap="xs" align="start">
      {why !== null && <Text>{question ?? (isLost ? why : isKnown ? not : `${not} ${why}`)}</Text>}
      {failure?.checkError && <Text>{problemText(words, failure.checkError)}</Text>}
      <LoadingButton size={size} loading={isBusy} onClick={isLost ? onLook : onPress}>
        {isLost ? words.lookAgain : label}
      </LoadingButton>
    </Flex>
  );
}
