import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Every address somebody is known by, also those a merge brought; kept in step with the record's own by the database. */
const identities = sql`
  CREATE TABLE customer_identities (
    kind text NOT NULL CHECK (kind IN ('email', 'phone')),
    value text NOT NULL,
    customer_id uuid NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    source text NOT NULL CHECK (source IN ('record', 'added', 'merged')),
    added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (kind, value, customer_id),
    CONSTRAINT customer_identities_email_normalised CHECK (kind <> 'email' OR value = lower(btrim(value)))
  );
  -- Families share a phone; an e-mail address is one customer's.
  CREATE UNIQUE INDEX customer_identities_one_email ON customer_identities (value) WHERE kind = 'email';
  CREATE INDEX customer_identities_customer ON customer_identities (customer_id);
  INSERT INTO customer_identities (kind, value, customer_id, source)
    SELECT 'email', email, id, 'record' FROM customers WHERE email IS NOT NULL
    UNION ALL SELECT 'phone', phone, id, 'record' FROM customers WHERE phone IS NOT NULL;

  CREATE FUNCTION keep_customer_identity() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF OLD.email IS DISTINCT FROM NEW.email THEN
        DELETE FROM customer_identities WHERE kind = 'email' AND value = OLD.email AND customer_id = NEW.id AND source = 'record';
      END IF;
      IF OLD.phone IS DISTINCT FROM NEW.phone THEN
        DELETE FROM customer_identities WHERE kind = 'phone' AND value = OLD.phone AND customer_id = NEW.id AND source = 'record';
      END IF;
    END IF;
    INSERT INTO customer_identities (kind, value, customer_id, source)
      SELECT kind, value, NEW.id, 'record' FROM (VALUES ('email', NEW.email), ('phone', NEW.phone)) AS own (kind, value)
      WHERE value IS NOT NULL AND NEW.merged_into_id IS NULL
      ON CONFLICT (kind, value, customer_id) DO NOTHING;
    RETURN NULL;
  END $body$;
  CREATE TRIGGER keep_customer_identity_new AFTER INSERT ON customers FOR EACH ROW EXECUTE FUNCTION keep_customer_identity();
  CREATE TRIGGER keep_customer_identity AFTER UPDATE OF email, phone ON customers FOR EACH ROW
    WHEN (OLD.email IS DISTINCT FROM NEW.email OR OLD.phone IS DISTINCT FROM NEW.phone) EXECUTE FUNCTION keep_customer_identity();
`

/** How names are found that are spelt otherwise: src/domain/crm/nameKey.ts is the same rule, and a test compares them. */
const findingNames = sql`
  CREATE FUNCTION name_key(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN btrim(regexp_replace(regexp_replace(replace(replace(translate(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      fold_text(typed),
      '[!-@[-\`{-~]+', ' ', 'g'),
      '\\m(mr|mrs|ms|miss|dr|prof|khun|mme|mlle|monsieur|madame|herr|frau|senor|senora|sr|sra)\\M', ' ', 'g'),
      '([ptkgbd])h', '\\1', 'g'),
      'orn\\M', 'on', 'g'),
      'fvycqx', 'pwikks'), 'ee', 'i'), 'oo', 'u'),
      '([a-z])\\1+', '\\1', 'g'), '\\s+', ' ', 'g'));

  ALTER TABLE customers ADD COLUMN name_key text GENERATED ALWAYS AS (name_key(name)) STORED;
  -- As whom a customer was last compared with the others, so that nothing is compared twice.
  ALTER TABLE customers ADD COLUMN compared_as text;
  CREATE INDEX customers_name_key ON customers (name_key) WHERE merged_into_id IS NULL;
  CREATE INDEX customers_name_key_trgm ON customers USING gin (name_key gin_trgm_ops) WHERE merged_into_id IS NULL;
  CREATE INDEX customers_living ON customers (created_at DESC, id DESC) WHERE merged_into_id IS NULL;
  CREATE INDEX consent_records_latest ON consent_records (customer_id, purpose, at DESC, id DESC);
`

const invariants = sql`
  ALTER TABLE customers ADD CONSTRAINT customers_not_into_itself CHECK (merged_into_id <> id);
  ALTER TABLE customer_relations ADD CONSTRAINT customer_relations_of_two CHECK (first_id <> second_id);
  ALTER TABLE duplicate_suggestions ADD CONSTRAINT duplicate_suggestions_ordered CHECK (customer_a_id < customer_b_id);
  CREATE UNIQUE INDEX customer_relations_once ON customer_relations (least(first_id, second_id), greatest(first_id, second_id), kind);
  CREATE UNIQUE INDEX duplicate_suggestions_once ON duplicate_suggestions (customer_a_id, customer_b_id);
  CREATE INDEX duplicate_suggestions_review ON duplicate_suggestions ((proposed_at IS NULL), score DESC, id) WHERE state = 'open';
  CREATE UNIQUE INDEX customer_merges_one_standing ON customer_merges (merged_away_id) WHERE undone_at IS NULL;

  CREATE FUNCTION follow_merged_customer() RETURNS trigger LANGUAGE plpgsql AS $body$
  DECLARE kept uuid;
  BEGIN
    -- The lock waits for a merge that is under way: what is written meanwhile follows it too.
    SELECT merged_into_id INTO kept FROM customers WHERE id = NEW.customer_id FOR KEY SHARE;
    IF kept IS NOT NULL THEN NEW.customer_id := kept; END IF;
    RETURN NEW;
  END $body$;
  DO $body$
  DECLARE each text;
  BEGIN
    FOREACH each IN ARRAY ARRAY['leads', 'quotes', 'bookings', 'messages', 'consent_records'] LOOP
      EXECUTE format('CREATE TRIGGER follow_merged_customer BEFORE INSERT OR UPDATE OF customer_id ON %I FOR EACH ROW WHEN (NEW.customer_id IS NOT NULL) EXECUTE FUNCTION follow_merged_customer()', each);
    END LOOP;
  END $body$;
`

/** One person, once: addresses, tags, relations, suggestions, the journal of merges, segments, and names found however they are spelt. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_customer_tags_colour" AS ENUM('grey', 'brass', 'green', 'blue', 'red');
  CREATE TYPE "public"."enum_customer_relations_kind" AS ENUM('household', 'family', 'companion', 'assistant', 'colleague');
  CREATE TYPE "public"."enum_duplicate_suggestions_state" AS ENUM('open', 'dismissed', 'merged');
  CREATE TABLE "customer_tags" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"colour" "enum_customer_tags_colour" DEFAULT 'grey' NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_segments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"shared" boolean DEFAULT false,
  	"owner_id" uuid,
  	"conditions" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_relations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"first_id" uuid NOT NULL,
  	"second_id" uuid NOT NULL,
  	"kind" "enum_customer_relations_kind" NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "duplicate_suggestions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"customer_a_id" uuid NOT NULL,
  	"customer_b_id" uuid NOT NULL,
  	"score" numeric NOT NULL,
  	"reasons" jsonb NOT NULL,
  	"state" "enum_duplicate_suggestions_state" DEFAULT 'open' NOT NULL,
  	"proposed_by_id" uuid,
  	"proposed_at" timestamp(3) with time zone,
  	"note" varchar,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_merges" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kept_id" uuid NOT NULL,
  	"merged_away_id" uuid NOT NULL,
  	"journal" jsonb NOT NULL,
  	"reason" varchar,
  	"merged_by_name" varchar NOT NULL,
  	"merged_by_id" uuid,
  	"merged_at" timestamp(3) with time zone NOT NULL,
  	"undone_by_name" varchar,
  	"undone_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "customers_rels" DROP CONSTRAINT "customers_rels_customers_fk";
  
  DROP INDEX "customers_rels_customers_id_idx";
  ALTER TABLE "customers" ADD COLUMN "country" varchar;
  ALTER TABLE "customers" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "customers_rels" ADD COLUMN "customer_tags_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_tags_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_segments_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_relations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "duplicate_suggestions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_merges_id" uuid;
  ALTER TABLE "customer_segments" ADD CONSTRAINT "customer_segments_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_relations" ADD CONSTRAINT "customer_relations_first_id_customers_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_relations" ADD CONSTRAINT "customer_relations_second_id_customers_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duplicate_suggestions" ADD CONSTRAINT "duplicate_suggestions_customer_a_id_customers_id_fk" FOREIGN KEY ("customer_a_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duplicate_suggestions" ADD CONSTRAINT "duplicate_suggestions_customer_b_id_customers_id_fk" FOREIGN KEY ("customer_b_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duplicate_suggestions" ADD CONSTRAINT "duplicate_suggestions_proposed_by_id_staff_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duplicate_suggestions" ADD CONSTRAINT "duplicate_suggestions_decided_by_id_staff_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_kept_id_customers_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_merged_away_id_customers_id_fk" FOREIGN KEY ("merged_away_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_merged_by_id_staff_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "customer_tags_name_idx" ON "customer_tags" USING btree ("name");
  CREATE INDEX "customer_tags_updated_at_idx" ON "customer_tags" USING btree ("updated_at");
  CREATE INDEX "customer_tags_created_at_idx" ON "customer_tags" USING btree ("created_at");
  CREATE INDEX "customer_segments_owner_idx" ON "customer_segments" USING btree ("owner_id");
  CREATE INDEX "customer_segments_updated_at_idx" ON "customer_segments" USING btree ("updated_at");
  CREATE INDEX "customer_segments_created_at_idx" ON "customer_segments" USING btree ("created_at");
  CREATE INDEX "customer_relations_first_idx" ON "customer_relations" USING btree ("first_id");
  CREATE INDEX "customer_relations_second_idx" ON "customer_relations" USING btree ("second_id");
  CREATE INDEX "customer_relations_updated_at_idx" ON "customer_relations" USING btree ("updated_at");
  CREATE INDEX "customer_relations_created_at_idx" ON "customer_relations" USING btree ("created_at");
  CREATE INDEX "duplicate_suggestions_customer_a_idx" ON "duplicate_suggestions" USING btree ("customer_a_id");
  CREATE INDEX "duplicate_suggestions_customer_b_idx" ON "duplicate_suggestions" USING btree ("customer_b_id");
  CREATE INDEX "duplicate_suggestions_proposed_by_idx" ON "duplicate_suggestions" USING btree ("proposed_by_id");
  CREATE INDEX "duplicate_suggestions_decided_by_idx" ON "duplicate_suggestions" USING btree ("decided_by_id");
  CREATE INDEX "duplicate_suggestions_updated_at_idx" ON "duplicate_suggestions" USING btree ("updated_at");
  CREATE INDEX "duplicate_suggestions_created_at_idx" ON "duplicate_suggestions" USING btree ("created_at");
  CREATE INDEX "customer_merges_kept_idx" ON "customer_merges" USING btree ("kept_id");
  CREATE INDEX "customer_merges_merged_away_idx" ON "customer_merges" USING btree ("merged_away_id");
  CREATE INDEX "customer_merges_merged_by_idx" ON "customer_merges" USING btree ("merged_by_id");
  CREATE INDEX "customer_merges_merged_at_idx" ON "customer_merges" USING btree ("merged_at");
  ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into_id_customers_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customers_rels" ADD CONSTRAINT "customers_rels_customer_tags_fk" FOREIGN KEY ("customer_tags_id") REFERENCES "public"."customer_tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_tags_fk" FOREIGN KEY ("customer_tags_id") REFERENCES "public"."customer_tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_segments_fk" FOREIGN KEY ("customer_segments_id") REFERENCES "public"."customer_segments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_relations_fk" FOREIGN KEY ("customer_relations_id") REFERENCES "public"."customer_relations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_duplicate_suggestions_fk" FOREIGN KEY ("duplicate_suggestions_id") REFERENCES "public"."duplicate_suggestions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_merges_fk" FOREIGN KEY ("customer_merges_id") REFERENCES "public"."customer_merges"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "customers_merged_into_idx" ON "customers" USING btree ("merged_into_id");
  CREATE INDEX "customers_rels_customer_tags_id_idx" ON "customers_rels" USING btree ("customer_tags_id");
  CREATE INDEX "payload_locked_documents_rels_customer_tags_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_tags_id");
  CREATE INDEX "payload_locked_documents_rels_customer_segments_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_segments_id");
  CREATE INDEX "payload_locked_documents_rels_customer_relations_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_relations_id");
  CREATE INDEX "payload_locked_documents_rels_duplicate_suggestions_id_idx" ON "payload_locked_documents_rels" USING btree ("duplicate_suggestions_id");
  CREATE INDEX "payload_locked_documents_rels_customer_merges_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_merges_id");`)
  await db.execute(identities)
  await db.execute(findingNames)
  await db.execute(invariants)
  await db.execute(sql`
    INSERT INTO duplicate_suggestions (id, customer_a_id, customer_b_id, score, reasons, state)
      SELECT DISTINCT ON (least(parent_id, customers_id), greatest(parent_id, customers_id)) gen_random_uuid(),
             least(parent_id, customers_id), greatest(parent_id, customers_id), 50, '[{"text": "Same phone number.", "points": 50}]'::jsonb, 'open'
      FROM customers_rels WHERE path = 'possibleDuplicates' AND customers_id IS NOT NULL AND customers_id <> parent_id
      ON CONFLICT DO NOTHING;
    DELETE FROM customers_rels WHERE path = 'possibleDuplicates';
    ALTER TABLE "customers_rels" DROP COLUMN "customers_id";
    CREATE UNIQUE INDEX customers_rels_once ON customers_rels (parent_id, path, customer_tags_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION follow_merged_customer() CASCADE;
    DROP FUNCTION keep_customer_identity() CASCADE;
    DROP TABLE customer_identities;
    DROP INDEX customers_rels_once, consent_records_latest, customers_living;
    ALTER TABLE customers DROP COLUMN name_key, DROP COLUMN compared_as, DROP CONSTRAINT customers_not_into_itself;
    DROP FUNCTION name_key(text);
    DELETE FROM customers_rels;
  `)
  await db.execute(sql`
   ALTER TABLE "customer_tags" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_segments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_relations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "duplicate_suggestions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_merges" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "customer_tags" CASCADE;
  DROP TABLE "customer_segments" CASCADE;
  DROP TABLE "customer_relations" CASCADE;
  DROP TABLE "duplicate_suggestions" CASCADE;
  DROP TABLE "customer_merges" CASCADE;
  ALTER TABLE "customers" DROP CONSTRAINT IF EXISTS "customers_merged_into_id_customers_id_fk";
  
  ALTER TABLE "customers_rels" DROP CONSTRAINT IF EXISTS "customers_rels_customer_tags_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_customer_tags_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_customer_segments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_customer_relations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_duplicate_suggestions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_customer_merges_fk";
  
  DROP INDEX "customers_merged_into_idx";
  DROP INDEX "customers_rels_customer_tags_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_tags_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_segments_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_relations_id_idx";
  DROP INDEX "payload_locked_documents_rels_duplicate_suggestions_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_merges_id_idx";
  ALTER TABLE "customers_rels" ADD COLUMN "customers_id" uuid;
  ALTER TABLE "customers_rels" ADD CONSTRAINT "customers_rels_customers_fk" FOREIGN KEY ("customers_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "customers_rels_customers_id_idx" ON "customers_rels" USING btree ("customers_id");
  ALTER TABLE "customers" DROP COLUMN "country";
  ALTER TABLE "customers" DROP COLUMN "merged_into_id";
  ALTER TABLE "customers_rels" DROP COLUMN "customer_tags_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_tags_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_segments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_relations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "duplicate_suggestions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_merges_id";
  DROP TYPE "public"."enum_customer_tags_colour";
  DROP TYPE "public"."enum_customer_relations_kind";
  DROP TYPE "public"."enum_duplicate_suggestions_state";
  CREATE UNIQUE INDEX customers_rels_once ON customers_rels (parent_id, path, customers_id);`)
}
