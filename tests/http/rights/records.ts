import type { CollectionSlug, Payload } from 'payload'
import { newId } from '@/src/platform/newId'
import { makeCustomerRecords } from '@/tests/http/rights/customerRecords'
import { makeDocuments, makePartnerDocuments, makePictures } from '@/tests/http/rights/fileRecords'
import { makeInbound } from '@/tests/http/rights/inboundRecords'
import { makeQuoteRecords } from '@/tests/http/rights/quoteRecords'
import { makeRoutingRecords } from '@/tests/http/rights/routingRecords'
import { makeSupplierRecords } from '@/tests/http/rights/supplierRecords'
import { addStaff } from '@/tests/support/staff'

/** Of each collection a record the salesperson works on (published, accepted, booked), and one that is somebody else's. */
export type Pair = { own: string; foreign: string }
export type Pairs = Record<string, Pair>

const template = { key: newId(), title: 'Hello', channel: 'email', subject: 'Hello', body: 'Hello', automatic: true }
const customer = (name: string) => ({ name, kind: 'person', email: `${newId()}@sample.example` })
const day = '2027-03-14'
const now = new Date().toISOString()
const terms = { termsVersion: '1', terms: 'Terms.' }
const money = { amountMinor: 1000, currency: 'USD' }

/** Writes one pair of records per collection; `salesId` owns the first of each. */
export const makeRecords = async (payload: Payload, { salesId }: { salesId: string }): Promise<Pairs> => {
  const pairs: Pairs = {}
  const other = await addStaff(payload, { roles: ['sales'] })
  const make = async (collection: string, own: object, foreign: object): Promise<Pair> => {
    const create = async (data: object) =>
      (await payload.create({ collection: collection as CollectionSlug, data: data as never, depth: 0 })).id
    const pair = { own: String(await create(own)), foreign: String(await create(foreign)) }
    pairs[collection] = pair
    return pair
  }
  const both = <Value>(value: (pick: keyof Pair) => Value): [Value, Value] => [value('own'), value('foreign')]
  const ownerOf = (pick: keyof Pair) => (pick === 'own' ? salesId : other.id)

  const customers = await make('customers', customer('Demo Traveller'), customer('Demo Stranger'))
  const leads = await make(
    'leads',
    ...both((pick) => ({
      title: 'A trip',
      destination: 'Vietnam',
      style: 'Culture',
      reference: newId(),
      stage: 'new',
      channel: 'website',
      notes: 'A secret wish.',
      customer: customers[pick],
      owner: ownerOf(pick),
    })),
  )
  await make(
    'tasks',
    ...both((pick) => ({ title: 'Call', dueAt: new Date().toISOString(), lead: leads[pick], owner: ownerOf(pick) })),
  )
  await make(
    'lead-activities',
    ...both((pick) => ({ lead: leads[pick], type: 'note', detail: 'Hello', actorName: 'Demo', at: now })),
  )
  await makeCustomerRecords(make, { customers, leads, ownerOf })
  pairs.customers = customers

  Object.assign(pairs, await makeInbound(payload, leads))
  await makeRoutingRecords(make, { leads, ownerOf })

  const statusOf = (pick: keyof Pair) => (pick === 'own' ? 'accepted' : 'draft')
  const quotes = await make(
    'quotes',
    ...both((pick) => ({
      reference: newId(),
      title: 'A trip',
      status: statusOf(pick),
      lead: leads[pick],
      customer: customers[pick],
      owner: ownerOf(pick),
      currency: 'USD',
    })),
  )
  const versions = await make(
    'quote-versions',
    ...both((pick) => ({
      ...terms,
      quote: quotes[pick],
      number: 1,
      status: statusOf(pick),
      frozenAt: new Date().toISOString(),
      title: 'A trip',
      startDate: day,
      adults: 2,
      children: 0,
      language: 'en',
      currency: 'USD',
      pricingMode: 'lines',
      granularity: 'total',
      depositPercent: 30,
      balanceDaysBefore: 45,
      lumpSum: { basis: 'per_trip', sellMinor: 900, netMinor: 777 },
      adjustments: [{ kind: 'extra', label: 'Extra', sellMinor: 100, netMinor: 777 }],
      lines: [{ component: 'guide', label: 'Guide', quantity: 1, sellMinor: 1000, netMinor: 777 }],
      totalMinor: 1000,
      netTotalMinor: 777,
      marginMinor: 223,
      marginPercent: 22.3,
    })),
  )
  await makeQuoteRecords(make, { quotes, versions })
  const bookings = await make(
    'bookings',
    ...both((pick) => ({
      reference: newId(),
      title: 'A trip',
      status: 'pending',
      supplierStatus: 'none',
      lead: leads[pick],
      customer: customers[pick],
      owner: ownerOf(pick),
      quote: quotes[pick],
      quoteVersion: versions[pick],
      accepted: { title: 'A trip' },
      acceptedHash: 'x',
      totalMinor: 1000,
      paidMinor: 0,
      currency: 'USD',
      startDate: day,
      endDate: day,
      travelers: [
        {
          givenName: 'Demo',
          familyName: 'Traveller',
          category: 'adult',
          dateOfBirth: '1980-01-01',
          passportNumber: 'X1234567',
          passportExpiry: '2030-01-01',
          medicalNotes: 'Asthma.',
        },
      ],
    })),
  )
  const rows = await make(
    'payment-plan-rows',
    ...both((pick) => ({
      booking: bookings[pick],
      position: 1,
      kind: 'deposit',
      label: 'Deposit',
      ...money,
      dueDate: day,
      status: 'planned',
    })),
  )
  const payments = await make(
    'payments',
    ...both((pick) => ({
      booking: bookings[pick],
      planRow: rows[pick],
      method: 'bank_transfer',
      status: 'succeeded',
      ...money,
      receivedOn: day,
    })),
  )
  await make(
    'refunds',
    ...both((pick) => ({
      booking: bookings[pick],
      payment: payments[pick],
      method: 'bank_transfer',
      status: 'requested',
      ...money,
      reason: 'Asked',
    })),
  )

  pairs.documents = await makeDocuments(payload, quotes)

  await make('destinations', { name: 'Vietnam' }, { name: 'Laos' })
  await make('places', ...both((pick) => ({ name: `Place ${pick}`, destination: pairs.destinations?.[pick] })))
  await makeSupplierRecords(make)
  pairs['partner-documents'] = await makePartnerDocuments(payload)
  const styles = await make('travel-styles', { name: 'Culture' }, { name: 'Beach' })
  const tours = await make(
    'tours',
    ...both((pick) => ({
      title: `A tour ${pick}`,
      shortDescription: 'A tour.',
      destination: pairs.destinations?.own,
      styles: [styles.own],
      durationDays: 5,
      priority: 1,
      priceFromUsd: 100,
      imagePath: '/a.webp',
      fallbackImagePath: '/b.webp',
      highlights: [{ text: 'One' }],
      seasonality: 'All year',
      publicId: newId(),
      _status: pick === 'own' ? 'published' : 'draft',
    })),
  )
  await make(
    'tour-variants',
    ...both((pick) => ({ tour: tours[pick], name: 'Classic', level: 'classic', active: true })),
  )
  await make(
    'tour-boosts',
    ...both((pick) => ({ note: 'Autumn', tour: tours[pick], amount: 5, firstDay: day, lastDay: day })),
  )
  pairs.media = await makePictures(payload)

  await make(
    'messages',
    ...both((pick) => ({
      subject: 'Hello',
      bodyText: 'Hello',
      status: 'draft',
      channel: 'email',
      audience: 'customer',
      to: 'a@sample.example',
      lead: leads[pick],
      ...(pick === 'own' ? { booking: bookings.own } : {}),
    })),
  )
  await make('message-templates', template, { ...template, key: newId() })
  const bounced = () => ({ address: `${newId()}@sample.example`, channel: 'email', reason: 'bounced' })
  await make('suppressed-addresses', ...both(bounced))
  await make(
    'sandbox-messages',
    ...both(() => ({ provider: 'email', to: 'a@sample.example', providerMessageId: newId() })),
  )
  await make(
    'service-accounts',
    ...both(() => ({ name: newId(), scopes: ['catalog:read'], expiresAt: '2099-01-01T00:00:00Z' })),
  )
  await make(
    'webhook-subscriptions',
    ...both(() => ({ name: newId(), url: 'https://hooks.sample.example/', eventTypes: ['lead.received'] })),
  )
  await make(
    'audit-events',
    ...both(() => ({
      at: new Date().toISOString(),
      actorKind: 'system',
      actorName: 'test',
      action: 'test',
      entity: 'test',
      entityId: 'test',
      requestId: 'test',
    })),
  )
  pairs.staff = { own: salesId, foreign: other.id }
  return pairs
}
