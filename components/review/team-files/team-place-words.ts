/** Where something stands in a team file, in words. */
import type { CampaignSubject } from '../../../lib/domain/conversation/draft-fields.ts';
import {
  type JsonPath,
  nameOf,
  truncateForDisplay,
} from '../../../lib/domain/file-reading/describe-issue.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { TeamCampaign } from '../../../lib/domain/team-file/team-file.ts';
import type { Translate } from '../../ui/strings.tsx';
import { placeWords } from '../guides/place-words.ts';

const TEXTS = { name: 'campaign_name', problem: 'campaign_problem' } as const;
const PARTS = { text: 'campaign_objection', answer: 'campaign_answer' } as const;

/** From the outside in, e.g. “Objection 2 › Your answer”; what has no words is called as in the file. */
export function teamPlaceWords(text: Translate, path: JsonPath): string {
  const [top, field, at, part] = path;
  if (top === 'guide')
    return [text('guide_title'), placeWords(text, null, path.slice(1))].filter(Boolean).join(' › ');
  if (top !== 'campaign' || typeof field !== 'string') return nameOf(path);
  if (field in TEXTS) return text(TEXTS[field as keyof typeof TEXTS]);
  if (field !== 'objections' || typeof at !== 'number') return nameOf(path);
  return objectionWords(text, at, part);
}

/** What a field of a campaign is called: what fills a blank as the guide calls that, where it has it. */
export function fieldWords(
  text: Translate,
  field: CampaignSubject,
  { blanks }: Guide,
  { objections }: TeamCampaign,
): string {
  if (field.kind === 'campaign') return text(TEXTS[field.part]);
  if (field.kind === 'fill')
    return blanks.find(({ id }) => id === field.blank)?.label ?? truncateForDisplay(field.blank);
  const at = objections.findIndex(({ id }) => id === field.objection);
  return objectionWords(text, at, field.part);
}

function objectionWords(text: Translate, at: number, part: string | number | undefined): string {
  const which = text('campaign_objection_n', { number: at + 1 });
  return part === 'text' || part === 'answer' ? `${which} › ${text(PARTS[part])}` : which;
}
