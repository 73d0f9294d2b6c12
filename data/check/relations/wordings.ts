import { didYouMean, nearest } from '../../read/nearest.ts';
import { idsOf } from '../../subjects/figure-ids.ts';
import type { Data, Violation } from './relation.ts';

/** A wording is about figures that there are. */
export const wordingsNameFigures = ({ subjects, wordings }: Data): Violation[] => {
  const ids = subjects.flatMap(idsOf);
  return wordings.flatMap(({ figureIds }, row) =>
    figureIds.flatMap((id, index): Violation[] =>
      ids.includes(id)
        ? []
        : [
            {
              file: 'forbehold',
              path: ['forbehold', row, 'tal', index],
              message: `»${id}« er ikke et tal, der findes.${didYouMean(nearest(id, ids)) || ' »npm run check« skriver alle tals navne.'}`,
            },
          ],
    ),
  );
};
