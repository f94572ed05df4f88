/** Where something stands in a guide, in words. */
import { type JsonPath, truncateForDisplay } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Translate } from '../../ui/strings.tsx';

/** What each list of a guide has many of, and what each field is called. */
const FIELDS = {
  name: 'guide_field_name',
  language: 'guide_field_language',
  about: 'guide_field_about',
  short: 'guide_field_short',
  aim: 'guide_field_aim',
  minutes: 'guide_field_minutes',
  kind: 'guide_field_kind',
  youDo: 'guide_field_you_do',
  theyDo: 'guide_field_they_do',
  watchFor: 'guide_field_watch_for',
  questions: 'guide_field_questions',
  followUpQuestions: 'guide_field_follow_up_questions',
  scripts: 'guide_field_scripts',
  smallerAsk: 'guide_field_smaller_ask',
  sayBack: 'guide_field_say_back',
  objections: 'guide_field_objections',
  noReplies: 'guide_field_no_replies',
  green: 'guide_field_green',
  yellow: 'guide_field_yellow',
  signs: 'guide_field_signs',
  leads: 'guide_field_leads',
  routes: 'guide_field_routes',
  title: 'guide_field_title',
  text: 'guide_field_text',
  cue: 'guide_field_cue',
  silence: 'guide_field_silence',
  blanks: 'guide_field_blanks',
  label: 'guide_field_label',
  hint: 'guide_field_hint',
  credit: 'guide_field_credit',
  organization: 'guide_field_organization',
  scale: 'guide_field_scale',
  low: 'guide_field_low',
  high: 'guide_field_high',
  acknowledge: 'guide_field_acknowledge',
  affirm: 'guide_field_affirm',
  redirect: 'guide_field_redirect',
  means: 'guide_field_means',
  say: 'guide_field_say',
  lessons: 'guide_field_lessons',
  steps: 'guide_field_steps',
  tips: 'guide_field_tips',
  moment: 'guide_field_moment',
  gist: 'guide_field_gist',
} as const;

/** What a field is called. */
export type FieldName = keyof typeof FIELDS;

/** The name of a field. */
export function fieldWords(text: Translate, field: FieldName): string {
  return text(FIELDS[field]);
}

/** A step by its place in the guide, and its name where it has one. */
export function stepWords(text: Translate, at: number, name: string): string {
  const number = at + 1;
  return name === ''
    ? text('guide_place_step', { number })
    : text('guide_place_step_named', { number, name });
}

/** A place from the outside in, e.g. “Step 2, Issues & Stake › Green light › Where it leads”; '' for the guide itself. */
export function placeWords(text: Translate, guide: Pick<Guide, 'steps'> | null, path: JsonPath): string {
  const parts: string[] = [];
  const [top, at] = path;
  const isStep = top === 'steps' && typeof at === 'number';
  if (isStep) {
    parts.push(stepWords(text, at, guide?.steps[at]?.name ?? ''));
  }
  for (const key of path.slice(isStep ? 2 : 0)) {
    if (typeof key === 'number') parts.push(`${parts.pop() ?? ''} ${key + 1}`);
    else if (key in FIELDS) parts.push(fieldWords(text, key as FieldName));
    // What has no name of its own on the page: its key is in the file.
    else if (!['id', 'step', 'to'].includes(key)) parts.push(truncateForDisplay(key));
  }
  return parts.join(' › ');
}
