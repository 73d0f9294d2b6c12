/** What the server doesn't do, in words for a person. */
class Refused extends Error {
  override readonly name = 'Refused';
}

const tokenHeader = 'x-rediger';

/** Asks the server to do something. Throws `Refused` where it doesn't, or isn't there. */
export async function ask<Answer>(name: string, body: unknown): Promise<Answer> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${tokenHeader}"]`)?.content ?? '';
  const answer = await fetch(`/rediger/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [tokenHeader]: token },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!answer)
    throw new Refused(
      'Serveren svarer ikke. Start den igen med »npm run rediger«; kladden er gemt i browseren.',
    );
  const told: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return told as Answer; // The server is our own, and of the same version as the page.
  const message = typeof told === 'object' && told !== null && 'message' in told ? String(told.message) : '';
  throw new Refused(message || 'Serveren sagde nej. Kladden er gemt i browseren.');
}
