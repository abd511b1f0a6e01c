/** One import that each rule refuses. `npm:` names a package, `node:` a module of Node, `nowhere:` nothing. */
export const offences: { rule: string; from: string; to: string }[] = [
  { rule: '1-domain-knows-no-framework', from: 'src/domain/crm/usesPayload.ts', to: 'npm:payload' },
  { rule: '1-domain-does-no-io', from: 'src/domain/crm/readsFile.ts', to: 'node:fs' },
  { rule: '2-src-stands-below-the-top-folders', from: 'src/access/seesHook.ts', to: 'hooks/crm/guardStage.ts' },
  { rule: '2-src-stands-below-the-top-folders', from: 'src/platform/seesConfig.ts', to: 'payload.config.ts' },
  { rule: '2-nobody-imports-an-entry', from: 'src/platform/seesServer.ts', to: 'src/server.ts' },
  { rule: '3-no-network-inside-a-transaction', from: 'src/commands/crm/sends.ts', to: 'src/providers/email/mail.ts' },
  { rule: '3-no-network-inside-a-transaction', from: 'src/queries/crm/asks.ts', to: 'src/providers/email/mail.ts' },
  { rule: '3-no-network-inside-a-transaction', from: 'src/platform/calls.ts', to: 'src/providers/email/mail.ts' },
  { rule: '4-hooks-and-collections-do-not-act', from: 'hooks/crm/acts.ts', to: 'src/commands/crm/markLost.ts' },
  { rule: '4-hooks-and-collections-do-not-act', from: 'collections/crm/Acting.ts', to: 'jobs/crm/remind.ts' },
  { rule: '5-endpoints-and-jobs-are-apart', from: 'endpoints/staff/crm/runsJob.ts', to: 'jobs/crm/remind.ts' },
  { rule: '5-endpoints-and-jobs-are-apart', from: 'jobs/crm/answers.ts', to: 'endpoints/staff/crm/answer.ts' },
  { rule: '5-doors-know-no-collection', from: 'endpoints/staff/crm/seesLeads.ts', to: 'collections/crm/Leads.ts' },
  { rule: '6-platform-knows-no-module', from: 'src/platform/knowsLead.ts', to: 'src/domain/crm/lead.ts' },
  { rule: '6-providers-know-no-module', from: 'src/providers/email/knowsLead.ts', to: 'src/domain/crm/lead.ts' },
  { rule: '9-doors-of-the-panel', from: 'src/admin/crm/changes.ts', to: 'src/commands/crm/markLost.ts' },
  { rule: '9-doors-of-the-pages', from: 'src/app/sends.ts', to: 'src/providers/email/mail.ts' },
  { rule: '9-documents-are-made-of-data', from: 'src/documents/quote/reads.ts', to: 'src/queries/crm/lead.ts' },
  { rule: '9-access-and-fields-are-small', from: 'src/fields/reads.ts', to: 'src/queries/crm/lead.ts' },
  { rule: '9-access-and-fields-are-small', from: 'src/access/reads.ts', to: 'src/commands/crm/markLost.ts' },
  {
    rule: '10-collections-name-each-other-by-slug',
    from: 'collections/crm/Tasks.ts',
    to: 'collections/crm/Leads.ts',
  },
  { rule: '10-one-folder-for-the-sdk-of-payments', from: 'endpoints/webhooks/finance/stripe.ts', to: 'npm:stripe' },
  { rule: '10-one-folder-for-the-sdk-of-email', from: 'jobs/crm/mail.ts', to: 'npm:postmark' },
  { rule: '10-one-folder-for-the-sdk-of-messaging', from: 'src/providers/email/text.ts', to: 'npm:twilio' },
  { rule: '10-one-folder-for-the-sdk-of-pdf', from: 'src/documents/quote/print.ts', to: 'npm:playwright' },
  { rule: '10-no-cycles', from: 'src/domain/crm/one.ts', to: 'src/domain/crm/other.ts' },
  { rule: '10-no-barrels', from: 'src/domain/crm/viaBarrel.ts', to: 'src/domain/crm/index.ts' },
  { rule: '10-nothing-unresolved', from: 'src/domain/crm/lost.ts', to: 'nowhere:gone' },
  { rule: '10-only-known-modules', from: 'src/commands/crm/misspelt.ts', to: 'src/domain/customers/rule.ts' },
  { rule: '10-tests-are-not-shipped', from: 'src/platform/usesTest.ts', to: 'tests/support/helper.ts' },
  ...ofModules('1-domain-of-$-stays-pure', (module, other) => ({
    from: `src/domain/${module}/wanders.ts`,
    to: `src/domain/${other}/rule.ts`,
  })),
  ...ofModules('7-collections-and-hooks-of-$-use-its-rules', (module, other) => ({
    from: `hooks/${module}/wanders.ts`,
    to: `src/domain/${other}/rule.ts`,
  })),
  ...ofModules('8-$-calls-downhill', (module, other) => ({
    from: `src/commands/${module}/climbs.ts`,
    to: `src/queries/${other}/board.ts`,
  })),
]

/** The other half of the cycle, which is reported once. */
export const companions = [{ from: 'src/domain/crm/other.ts', to: 'src/domain/crm/one.ts' }]

/** Imports that look alike and are meant. */
export const allowedImports: { from: string; to: string }[] = [
  { from: 'src/domain/quote/ownRule.ts', to: 'src/domain/quote/price.ts' },
  { from: 'src/domain/quote/sharedRule.ts', to: 'src/domain/shared/money.ts' },
  { from: 'src/domain/shared/hashes.ts', to: 'node:crypto' },
  { from: 'src/commands/quote/opensBooking.ts', to: 'src/commands/booking/openBooking.ts' },
  { from: 'src/commands/quote/tells.ts', to: 'src/platform/outbox/emit.ts' },
  { from: 'endpoints/public/quote/accepts.ts', to: 'src/commands/quote/accept.ts' },
  { from: 'endpoints/public/finance/asksProvider.ts', to: 'src/providers/payments/provider.ts' },
  { from: 'jobs/quote/prints.ts', to: 'src/documents/quote/quotePdf.ts' },
  { from: 'jobs/integration/gathers.ts', to: 'src/queries/operations/board.ts' },
  { from: 'hooks/quote/ownRule.ts', to: 'src/domain/quote/price.ts' },
  { from: 'collections/quote/Quotes.ts', to: 'hooks/quote/guard.ts' },
  { from: 'collections/registry.ts', to: 'collections/quote/Quotes.ts' },
  { from: 'src/providers/pdf/prints.ts', to: 'npm:playwright' },
  { from: 'src/platform/problem.ts', to: 'src/domain/shared/domainError.ts' },
  { from: 'src/worker.ts', to: 'jobs/registry.ts' },
  { from: 'src/app/pays.ts', to: 'src/commands/finance/startPayment.ts' },
  { from: 'payload.config.ts', to: 'collections/registry.ts' },
]

/** Every module with one that stands above it, or beside it where nothing stands above. */
function ofModules(rule: string, offence: (module: string, other: string) => { from: string; to: string }) {
  const uphill: Record<string, string> = {
    shared: 'crm',
    catalog: 'finance',
    crm: 'quote',
    guides: 'operations',
    partners: 'finance',
    finance: 'booking',
    booking: 'quote',
    quote: 'operations',
    operations: 'support',
    support: 'compliance',
    compliance: 'integration',
    integration: 'unknown',
  }
  return Object.entries(uphill).map(([module, other]) => ({
    rule: rule.replace('$', module),
    ...offence(module, other),
  }))
}
