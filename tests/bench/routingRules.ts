import { demoLogins } from '@/src/demo/demoLogins'
import { signIn } from '@/tests/bench/signIn'

type Docs = { docs: { id: string; name: string }[] }
type Made = { doc: { id: string } }

const peopleWanted = 8
const languages = ['en', 'fr', 'de', 'es', 'vi']

/** Speaks to Payload's own REST as the demo's admin. */
const asAdmin = async (url: string) => {
  const admin = demoLogins.find(({ roles }) => roles.includes('admin'))
  if (!admin) throw new Error('The demo has an admin.')
  const headers = { 'content-type': 'application/json', authorization: await signIn(url, admin) }
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/api/${path}`, {
      method: body ? 'POST' : 'GET',
      headers,
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
  return ask
}

/**
 * Gives the installation people who take leads and rules of every kind that lead to them: by destination, style,
 * language, channel, budget, and whether somebody asked before. Returns how many of either.
 */
export const addRoutingRules = async (url: string): Promise<{ rules: number; people: number }> => {
  const ask = await asAdmin(url)
  const { docs: destinations } = await ask<Docs>('destinations?limit=100&depth=0')
  const { docs: styles } = await ask<Docs>('travel-styles?limit=100&depth=0')
  const people: string[] = []
  for (let number = 1; number <= peopleWanted; number += 1) {
    const { doc } = await ask<Made>('staff', {
      name: `Bench Sales ${number}`,
      email: `bench.sales.${number}@demo.example`,
      password: `bench-sales-${number}-2026`,
      roles: ['sales'],
      acceptsLeads: true,
      openLeadsMax: 1_000_000,
      destinations: destinations.map(({ id }) => id),
      languages,
    })
    people.push(doc.id)
  }
  const team = await ask<Made>('teams', { name: 'Bench team', members: people })
  const toTeam = { target: 'team', team: team.doc.id }
  const rules = [
    ...destinations.map(({ id, name }) => ({
      ...toTeam,
      name: `To ${name}`,
      destinations: [id],
      channels: ['website'],
    })),
    ...styles.map(({ id, name }) => ({ ...toTeam, name: `Of ${name}`, styles: [id], returningCustomer: 'no' })),
    ...languages.map((language) => ({ ...toTeam, name: `In ${language}`, languages: [language], budgetFromUsd: 1000 })),
    ...people.map((person, index) => ({
      target: 'person',
      person,
      name: `Person ${index + 1}`,
      destinations: [destinations[index % destinations.length]?.id],
      budgetFromUsd: 1000 * index,
      budgetToUsd: 1000 * (index + 1),
      returningCustomer: 'yes',
    })),
  ]
  for (const [priority, rule] of rules.entries()) await ask('routing-rules', { ...rule, priority })
  return { rules: rules.length, people: people.length }
}
