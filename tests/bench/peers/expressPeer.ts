import express from 'express'
import pg from 'pg'
import Stripe from 'stripe'

/** What a developer writes by hand: an Express app that does the one thing asked for and nothing else. */
const [toursUrl = ''] = process.argv.slice(2)
const { PORT, DATABASE_URL, STRIPE_WEBHOOK_SECRET = '' } = process.env

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 })
const stripe = new Stripe('sk_test_bench')
await pool.query('CREATE TABLE IF NOT EXISTS bench_stripe_events (id text PRIMARY KEY, type text, payload jsonb)')

const response = await fetch(toursUrl)
const contentType = response.headers.get('content-type') ?? ''
const tours = Buffer.from(await response.arrayBuffer())

const app = express()
app.disable('x-powered-by')

app.get('/tours', (_req, res) => {
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Length', tours.length)
  res.end(tours)
})

app.post('/webhook', express.raw({ type: '*/*' }), async (req, res) => {
  const signature = req.headers['stripe-signature'] ?? ''
  const event = stripe.webhooks.constructEvent(req.body, signature, STRIPE_WEBHOOK_SECRET)
  await pool.query('INSERT INTO bench_stripe_events VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    event.id,
    event.type,
    event,
  ])
  res.json({ received: true })
})

app.listen(Number(PORT), '127.0.0.1')
