import { expect, test, vi } from 'vitest';
import type * as YamlText from './yaml-text.ts';

test('each file is taken apart once, whatever asks for it', async () => {
  const parsed: string[] = [];
  vi.doMock('./yaml-text.ts', async (original) => {
    const yamlText = await original<typeof YamlText>();
    return {
      ...yamlText,
      parseYaml: (text: string, file: string) => {
        parsed.push(file);
        return yamlText.parseYaml(text, file);
      },
    };
  });
  const { checkAll } = await import('../check/check.ts');
  const { checkMissing } = await import('../check/check-missing.ts');
  const { checkConsents } = await import('../check/check-consents.ts');
  const { writtenTexts } = await import('../written-texts.ts');
  await Promise.all(
    ['../figures', '../quotes', '../programme', '../film', '../wordings'].map((name) => import(`${name}.ts`)),
  );
  for (let time = 0; time < 2; time += 1) {
    checkAll();
    checkMissing();
    checkConsents('nettet', new Date());
    writtenTexts();
  }
  expect(parsed.toSorted()).toEqual([...new Set(parsed)].toSorted());
  expect(parsed.length).toBeGreaterThan(8);
});
