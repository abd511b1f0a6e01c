import { z } from 'zod'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { StayView } from '@/src/domain/quote/stayView'
import type { Money } from '@/src/domain/shared/money'
import { pickFields } from '@/src/domain/shared/pickFields'

export const moneyWire = z.object({ amount_minor: z.number().int(), currency: z.string().length(3) })

export const toMoneyWire = ({ amountMinor, currency }: Money) => ({ amount_minor: amountMinor, currency })

const pictureWire = z.object({ url: z.string(), alt: z.string(), credit: z.string().nullable() }).nullable()

const serviceWire = z.object({
  label: z.string(),
  text: z.string().nullable(),
  kind: z.enum(['included', 'optional', 'own_arrangement']),
})

const transitWire = z
  .object({
    text: z.string().nullable(),
    flight: z.string().nullable(),
    time: z.string().nullable(),
    services: z.array(serviceWire),
  })
  .nullable()

const stayWire = z.object({
  name: z.string(),
  place: z.string().nullable(),
  nights: z.number().int(),
  rooms: z.array(z.string()),
  text: z.string().nullable(),
  picture: pictureWire,
})

/** A quote as a customer's link shows it. */
export const quoteWire = z.object({
  reference: z.string(),
  version: z.number().int(),
  title: z.string(),
  language: z.string(),
  status: z.string(),
  can_accept: z.boolean(),
  valid_until: z.iso.datetime(),
  customer_name: z.string(),
  travelers: z.object({ adults: z.number().int(), children: z.number().int() }),
  start_date: z.iso.date().nullable(),
  end_date: z.iso.date().nullable(),
  duration_days: z.number().int(),
  cover: pictureWire,
  letter: z.string().nullable(),
  arrival: transitWire,
  departure: transitWire,
  days: z.array(
    z.object({
      number: z.number().int(),
      date: z.iso.date().nullable(),
      title: z.string(),
      place: z.string().nullable(),
      description: z.string(),
      meals: z.array(z.string()),
      overnight: z.string().nullable(),
      picture: pictureWire,
      section: z.string().nullable(),
      services: z.array(serviceWire),
    }),
  ),
  route: z
    .array(z.object({ name: z.string(), latitude: z.number(), longitude: z.number(), days: z.array(z.number().int()) }))
    .describe('The places the days name, in the order they are reached.'),
  stays: z.array(stayWire),
  inclusions: z.array(z.string()),
  exclusions: z.array(z.string()),
  options: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        text: z.string().nullable(),
        total: moneyWire,
        difference: moneyWire.describe('What it costs more than the first; the chosen extras are in both.'),
        stays: z.array(stayWire),
      }),
    )
    .describe('Ways to travel, of which one is accepted; nothing where there is one only.'),
  extras: z
    .array(
      z.object({
        id: z.string(),
        option_id: z.string().nullable().describe('The option it goes with; null goes with all.'),
        day: z.number().int().nullable(),
        label: z.string(),
        text: z.string().nullable(),
        amount: moneyWire,
        chosen: z.boolean(),
      }),
    )
    .describe('What the customer may add.'),
  choice: z
    .object({ option_id: z.string().nullable(), extra_ids: z.array(z.string()) })
    .describe('What the prices below are for.'),
  price_lines: z.array(
    z.object({ label: z.string(), detail: z.string().nullable(), amount: moneyWire.nullable(), optional: z.boolean() }),
  ),
  total: moneyWire,
  per_person: moneyWire.nullable(),
  payment_plan: z.array(
    z.object({
      label: z.string(),
      percent: z.number().nullable(),
      amount: moneyWire,
      due_date: z.iso.date().nullable(),
      due_text: z.string(),
    }),
  ),
  attachments: z
    .array(z.object({ id: z.string(), title: z.string(), content_type: z.string(), bytes: z.number().int() }))
    .describe('Files that go with it, each under `attachments/{id}` of this address.'),
  terms: z.object({ version: z.string(), text: z.string() }),
  advisor: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
  booking_url: z.string().nullable(),
})

const toPictureWire = (picture: QuoteView['cover']) =>
  picture && { url: picture.url, alt: picture.alt, credit: picture.credit }

const toStayWire = (stay: StayView) => ({ ...stay, rooms: stay.rooms ?? [], picture: toPictureWire(stay.picture) })

/** Writes a quote for the wire. */
export const toQuoteWire = (view: QuoteView, bookingUrl: string | null): z.infer<typeof quoteWire> => ({
  reference: view.reference,
  version: view.version,
  title: view.title,
  language: view.language,
  status: view.status,
  can_accept: view.canAccept,
  valid_until: view.validUntil,
  customer_name: view.customerName,
  travelers: view.travelers,
  start_date: view.startDate,
  end_date: view.endDate,
  duration_days: view.durationDays,
  cover: toPictureWire(view.cover),
  letter: view.letter,
  arrival: view.arrival,
  departure: view.departure,
  days: view.days.map((day) => ({
    ...day,
    picture: toPictureWire(day.picture),
    section: day.section ?? null,
    services: day.services ?? [],
  })),
  route: view.route.map(({ name, latitude, longitude, days }) => ({ name, latitude, longitude, days })),
  stays: view.stays.map(toStayWire),
  inclusions: view.inclusions,
  exclusions: view.exclusions,
  options: view.options.map(({ total, difference, ...option }) => ({
    ...pickFields(option, ['id', 'name', 'text'] as const),
    total: toMoneyWire(total),
    difference: toMoneyWire(difference),
    stays: (option.stays ?? []).map(toStayWire),
  })),
  extras: view.extras.map(({ optionId, amount, ...extra }) => ({
    ...pickFields(extra, ['id', 'day', 'label', 'text'] as const),
    option_id: optionId,
    amount: toMoneyWire(amount),
    chosen: view.choice.extraIds.includes(extra.id),
  })),
  choice: { option_id: view.choice.optionId, extra_ids: [...view.choice.extraIds] },
  price_lines: view.priceLines.map(({ amount, ...line }) => ({ ...line, amount: amount && toMoneyWire(amount) })),
  total: toMoneyWire(view.total),
  per_person: view.perPerson && toMoneyWire(view.perPerson),
  payment_plan: view.paymentPlan.map(({ label, percent, amount, dueDate, dueText }) => ({
    label,
    percent,
    amount: toMoneyWire(amount),
    due_date: dueDate,
    due_text: dueText,
  })),
  attachments: view.attachments.map(({ id, title, contentType, bytes }) => ({
    id,
    title,
    content_type: contentType,
    bytes,
  })),
  terms: view.terms,
  advisor: view.advisor,
  booking_url: bookingUrl,
})
