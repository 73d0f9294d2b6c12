import { idsOf } from '../figure-ids.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Data, Violation } from './relation.ts';

/** A wording is about figures that there are. */
export const wordingsNameFigures = ({ bisiddersager, underretninger, forbehold }: Data): Violation[] => {
  if (!bisiddersager || !underretninger) return [];
  const ids = idsOf(bisiddersager, underretninger);
  return (forbehold ?? []).flatMap(({ figureIds }, row) =>
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
