/** The Danish guides, in the order in which their commands are run. */
export const guides = [
  'saadan-praesenterer-du',
  'saadan-retter-du-tallene',
  'saadan-laver-du-naeste-aars-dag',
].map((name) => `docs/${name}.md`);

/** A command that a guide tells someone to write, and what of scripts/run.mjs it is, with what it is told. */
export type GuideCommand = Readonly<{ written: string; script: string; args: readonly string[] }>;

/** The commands of a guide in its order, each once. Throws for one that package.json has no script for. */
export function commandsIn(text: string, scripts: Readonly<Record<string, string>>): GuideCommand[] {
  const inline = [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/`(npm [^`]+)`/g)].map(
    ([, code = '']) => code,
  );
  const fenced = [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)].flatMap(([, code = '']) =>
    code.split('\n').filter((line) => line.startsWith('npm ')),
  );
  return [...new Set([...inline, ...fenced].map((code) => code.replaceAll(/\s+/g, ' ').trim()))].map(
    (written) => {
      const [, name = '', rest = ''] = /^npm (?:run )?([\w:-]+)(?: -- (.+))?$/.exec(written) ?? [];
      const [, script] = /node scripts\/run\.mjs (\S+)$/.exec(scripts[name] ?? '') ?? [];
      if (script === undefined)
        throw new Error(`»${written}« findes ikke: package.json har ikke en kommando, der hedder »${name}«.`);
      return { written, script, args: rest === '' ? [] : rest.split(' ') };
    },
  );
}
