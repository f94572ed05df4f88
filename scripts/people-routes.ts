/** `npm run people-routes`: draws the ways of the people to practice with, after a change of what they say or how they answer. */
import { writeFileSync } from 'node:fs';
import { peopleRoutesSvg } from './people-routes/people-routes.ts';

writeFileSync(new URL('../docs/people-routes.svg', import.meta.url), peopleRoutesSvg());
