import Link from 'next/link'
import { SystemTable } from '@/src/admin/system/SystemTable'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import type { RoutingDecision, RuleTried } from '@/src/domain/crm/routeLead'
import type { RoutedLead } from '@/src/domain/crm/routingRule'
import { languageNames, locales } from '@/src/domain/shared/language'

type Described = Omit<RoutedLead, 'countries'>
type Props = {
  lead: Described
  names: { destinations: string[]; styles: string[] }
  decision: RoutingDecision
}

const outcomes: Record<RuleTried['outcome'], string> = {
  gave: 'Gives it to somebody',
  nobody_free: 'Fits, but nobody is free',
  not_asked: 'Fits, but another is asked first',
  does_not_fit: 'Does not fit',
}

const Names = ({ id, names }: { id: string; names: string[] }) => (
  <datalist id={id}>
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)

const Form = ({ lead, names }: Pick<Props, 'lead' | 'names'>) => (
  <form className="report-filters" method="get">
    <label>
      Destination
      <input name="destination" list="routing-destinations" defaultValue={lead.destination} maxLength={200} />
    </label>
    <Names id="routing-destinations" names={names.destinations} />
    <label>
      Style
      <input name="style" list="routing-styles" defaultValue={lead.style} maxLength={200} />
    </label>
    <Names id="routing-styles" names={names.styles} />
    <label>
      Language
      <select name="language" defaultValue={lead.language}>
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {languageNames[locale]}
          </option>
        ))}
      </select>
    </label>
    <label>
      Budget
      <input name="budget" defaultValue={lead.budget ?? ''} maxLength={200} placeholder="$3,000–5,000" />
    </label>
    <label>
      Channel
      <select name="channel" defaultValue={lead.channel}>
        {leadChannels.map((channel) => (
          <option key={channel}>{channel}</option>
        ))}
      </select>
    </label>
    <label>
      Customer
      <select name="returning" defaultValue={lead.isReturning ? 'yes' : 'no'}>
        <option value="no">New</option>
        <option value="yes">Returning</option>
      </select>
    </label>
    <button type="submit">Who would get it?</button>
  </form>
)

/** Describes a lead, says who would get it now and why, and what became of every rule. */
export const TryRouting = ({ lead, names, decision }: Props) => (
  <section className="system-part">
    <h2>Who would get this lead?</h2>
    <Form lead={lead} names={names} />
    <p role="status" className="report-note">
      <strong>{decision.reason}</strong>
    </p>
    <SystemTable
      title="The rules, in the order they are asked"
      columns={['Rule', 'Conditions that fit', 'That do not', 'Outcome', 'Passed over'].map((label) => ({ label }))}
      empty="There are no rules yet: everybody who takes leads is asked, by destination, language and workload."
      rows={decision.tried.map(({ id, name, matched, missed, outcome, passedOver }) => ({
        key: id,
        cells: [
          <Link key="rule" href={`/admin/collections/routing-rules/${id}`} prefetch={false}>
            {name}
          </Link>,
          matched.join(', ') || '–',
          missed.join(', ') || '–',
          outcomes[outcome],
          passedOver.map((each) => `${each.name} ${each.why}`).join(', ') || '–',
        ],
      }))}
    />
  </section>
)
