/** On which sites, beside those that need no asking, the sidebar may stand in the page. */
import { Alert } from '../../ui/alert.tsx';
import { Check } from '../../ui/check.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';
import * as settings from './settings.module.css';

/** A box for each: the browser asks when one is checked, and has its access back when it is not. */
export function SitesSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{text('sites_title')}</h2>
      <p id="sites-hint">{text('sites_hint')}</p>
      {model.sites.map(({ id, hosts, choice }) => (
        <div key={id} class={settings.site}>
          <Check
            class={settings.understood ?? ''}
            describedBy="sites-hint"
            isOn={choice.value.value}
            change={(isOn) => void choice.change(isOn)}
          >
            {text('sites_allow', { site: text(`platform_${id}`), hosts: text.list(hosts, 'conjunction') })}
          </Check>
          {choice.problem.value !== null && <Alert>{choice.problem.value}</Alert>}
        </div>
      ))}
    </section>
  );
}
