import { Input, Select } from '@hubspot/ui-extensions';
import { useTexts } from '../../../texts.ts';
import { useWayWords } from '../way-words.ts';
import type { PlaceType } from './calendar-draft.ts';

type PlaceFieldsProps = {
  placeType: PlaceType;
  place: string;
  isTried: boolean;
  onChange: (change: { placeType?: PlaceType; place?: string }) => void;
};

const placeTypes: PlaceType[] = ['none', 'ADDRESS', 'PHONE', 'CUSTOM'];

export function PlaceFields({ placeType, place, isTried, onChange }: PlaceFieldsProps) {
  const { words } = useTexts();
  const { calendar } = useWayWords();
  const isWrong = isTried && place.trim() === '';
  return (
    <>
      <Select
        label={words.place}
        name="place-type"
        value={placeType}
        options={placeTypes.map((value) => ({ value, label: calendar.placeTypes[value] }))}
        onChange={(chosen) => {
          onChange({ placeType: placeTypes.find((one) => one === chosen) ?? 'none' });
        }}
      />
      {placeType !== 'none' && (
        <Input
          label={calendar.placeTypes[placeType]}
          name="place"
          value={place}
          error={isWrong}
          {...(isWrong && { validationMessage: calendar.placeMissing })}
          onInput={(text) => {
            onChange({ place: text });
          }}
        />
      )}
    </>
  );
}
