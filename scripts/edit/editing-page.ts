import { tokenHeader } from './gate.ts';

/** The editing page, which shows the server this token with all that it asks. */
export const pageWith = (token: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rediger</title>
    <meta name="referrer" content="same-origin" />
    <meta name="${tokenHeader}" content="${token}" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/components/theme/tokens.css" />
    <link rel="stylesheet" href="/components/theme/fonts.css" />
    <link rel="stylesheet" href="/scripts/edit/page/edit.css" />
    <script type="module" src="/scripts/edit/page/start.tsx"></script>
  </head>
  <body>
    <div id="rediger"></div>
  </body>
</html>
`;
