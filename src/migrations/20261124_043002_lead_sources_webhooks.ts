import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_webhook_subscriptions_status" AS ENUM('active', 'paused', 'disabled');
  CREATE TABLE "webhook_subscriptions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"event_types" jsonb NOT NULL,
  	"status" "enum_webhook_subscriptions_status" DEFAULT 'active' NOT NULL,
  	"disabled_reason" varchar,
  	"secret_generation" numeric DEFAULT 1 NOT NULL,
  	"previous_secret_until" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"last_succeeded_at" timestamp(3) with time zone,
  	"failing_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "leads" ADD COLUMN "last_touch_channel" varchar;
  ALTER TABLE "leads" ADD COLUMN "last_touch_source" varchar;
  ALTER TABLE "leads" ADD COLUMN "last_touch_campaign" varchar;
  ALTER TABLE "leads" ADD COLUMN "first_touch_channel" varchar;
  ALTER TABLE "leads" ADD COLUMN "first_touch_source" varchar;
  ALTER TABLE "leads" ADD COLUMN "first_touch_campaign" varchar;
  ALTER TABLE "leads" ADD COLUMN "first_touch" jsonb;
  ALTER TABLE "leads" ADD COLUMN "qualified_at" timestamp(3) with time zone;
  ALTER TABLE "leads" ADD COLUMN "quoted_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhook_subscriptions_id" uuid;
  CREATE UNIQUE INDEX "webhook_subscriptions_name_idx" ON "webhook_subscriptions" USING btree ("name");
  CREATE INDEX "webhook_subscriptions_updated_at_idx" ON "webhook_subscriptions" USING btree ("updated_at");
  CREATE INDEX "webhook_subscriptions_created_at_idx" ON "webhook_subscriptions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_subscriptions_fk" FOREIGN KEY ("webhook_subscriptions_id") REFERENCES "public"."webhook_subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_webhook_subscriptions_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_subscriptions_id");`)
  await db.execute(sql`
    -- What is not known of leads that are older than these facts is taken from what is.
    UPDATE leads SET quoted_at = sent.at FROM (
      SELECT q.lead_id, min(v.sent_at) AS at FROM quotes q JOIN quote_versions v ON v.quote_id = q.id WHERE v.sent_at IS NOT NULL GROUP BY q.lead_id
    ) sent WHERE sent.lead_id = leads.id;
    UPDATE leads SET qualified_at = coalesce(quoted_at, won_at, updated_at)
      WHERE quoted_at IS NOT NULL OR won_at IS NOT NULL OR stage IN ('qualified', 'proposal_sent', 'negotiation', 'won', 'post_trip');
    CREATE INDEX leads_unclassified ON leads (created_at) WHERE last_touch_channel IS NULL;
    CREATE INDEX leads_of_customer ON leads (customer_id, created_at, id) INCLUDE (first_touch_channel, first_touch_source, first_touch_campaign);

    ALTER TABLE webhook_subscriptions ADD CONSTRAINT webhook_subscriptions_event_types CHECK (jsonb_typeof(event_types) = 'array' AND event_types <> '[]');

    CREATE TABLE webhook_deliveries (
      id uuid PRIMARY KEY,
      subscription_id uuid NOT NULL REFERENCES webhook_subscriptions (id) ON DELETE CASCADE,
      event_id uuid NOT NULL,
      event_type text NOT NULL,
      occurred_at timestamptz NOT NULL,
      body text NOT NULL,
      state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'dead')),
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      last_attempt_at timestamptz,
      settled_at timestamptz,
      response_status integer,
      response_body text,
      error text,
      duration_ms integer,
      history jsonb NOT NULL DEFAULT '[]',
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT webhook_deliveries_once UNIQUE (subscription_id, event_id)
    );
    CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_attempt_at) WHERE state = 'waiting';
    CREATE INDEX webhook_deliveries_of_subscription ON webhook_deliveries (subscription_id, created_at DESC, id DESC);
    CREATE INDEX webhook_deliveries_age ON webhook_deliveries (created_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE webhook_deliveries;
    DROP INDEX leads_unclassified, leads_of_customer;
  `)
  await db.execute(sql`
   ALTER TABLE "webhook_subscriptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhook_subscriptions_fk";
  DROP TABLE "webhook_subscriptions" CASCADE;
  
  DROP INDEX "payload_locked_documents_rels_webhook_subscriptions_id_idx";
  ALTER TABLE "leads" DROP COLUMN "last_touch_channel";
  ALTER TABLE "leads" DROP COLUMN "last_touch_source";
  ALTER TABLE "leads" DROP COLUMN "last_touch_campaign";
  ALTER TABLE "leads" DROP COLUMN "first_touch_channel";
  ALTER TABLE "leads" DROP COLUMN "first_touch_source";
  ALTER TABLE "leads" DROP COLUMN "first_touch_campaign";
  ALTER TABLE "leads" DROP COLUMN "first_touch";
  ALTER TABLE "leads" DROP COLUMN "qualified_at";
  ALTER TABLE "leads" DROP COLUMN "quoted_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhook_subscriptions_id";
  DROP TYPE "public"."enum_webhook_subscriptions_status";`)
}
