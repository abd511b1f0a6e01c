import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { fixedHolidays } from './data/fixedHolidays'

/** Routing rules, teams, leave, public holidays, response times and the clocks of leads. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_routing_rules_languages" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_routing_rules_channels" AS ENUM('website', 'email', 'whatsapp', 'phone', 'manual');
  CREATE TYPE "public"."enum_routing_rules_returning" AS ENUM('any', 'yes', 'no');
  CREATE TYPE "public"."enum_routing_rules_target" AS ENUM('team', 'person');
  CREATE TYPE "public"."enum_routing_rules_otherwise" AS ENUM('next_rule', 'nobody');
  CREATE TYPE "public"."enum_sla_policies_kind" AS ENUM('first_response', 'follow_up');
  CREATE TYPE "public"."enum_sla_policies_stage" AS ENUM('new', 'qualified', 'proposal_sent', 'negotiation');
  CREATE TYPE "public"."enum_sla_policies_channel" AS ENUM('website', 'email', 'whatsapp', 'phone', 'manual');
  CREATE TYPE "public"."enum_lead_clocks_kind" AS ENUM('first_response', 'follow_up');
  CREATE TYPE "public"."enum_teams_working_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_teams_holiday_countries" AS ENUM('VN', 'TH', 'KH', 'LA');
  CREATE TYPE "public"."enum_teams_zone" AS ENUM('Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Asia/Phnom_Penh', 'Asia/Vientiane');
  CREATE TYPE "public"."enum_public_holidays_country" AS ENUM('VN', 'TH', 'KH', 'LA');
  CREATE TYPE "public"."enum_public_holidays_kind" AS ENUM('fixed_date', 'announced');
  CREATE TYPE "public"."enum_staff_working_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_staff_zone" AS ENUM('Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Asia/Phnom_Penh', 'Asia/Vientiane');
  CREATE TYPE "public"."enum_company_settings_holiday_countries" AS ENUM('VN', 'TH', 'KH', 'LA');
  CREATE TABLE "routing_rules_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_routing_rules_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "routing_rules_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_routing_rules_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "routing_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"priority" numeric DEFAULT 0 NOT NULL,
  	"active" boolean DEFAULT true,
  	"multi_country" boolean DEFAULT false,
  	"budget_from_usd" numeric,
  	"budget_to_usd" numeric,
  	"returning_customer" "enum_routing_rules_returning" DEFAULT 'any' NOT NULL,
  	"target" "enum_routing_rules_target" DEFAULT 'team' NOT NULL,
  	"team_id" uuid,
  	"person_id" uuid,
  	"otherwise" "enum_routing_rules_otherwise" DEFAULT 'next_rule' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "routing_rules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"destinations_id" uuid,
  	"travel_styles_id" uuid
  );
  
  CREATE TABLE "sla_policies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_sla_policies_kind" DEFAULT 'first_response' NOT NULL,
  	"stage" "enum_sla_policies_stage",
  	"channel" "enum_sla_policies_channel",
  	"minutes" numeric DEFAULT 120 NOT NULL,
  	"warn_before_minutes" numeric DEFAULT 30 NOT NULL,
  	"escalate_after_minutes" numeric DEFAULT 60 NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lead_clocks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"lead_id" uuid NOT NULL,
  	"kind" "enum_lead_clocks_kind" NOT NULL,
  	"policy_id" uuid,
  	"minutes" numeric NOT NULL,
  	"warn_before_minutes" numeric NOT NULL,
  	"escalate_after_minutes" numeric NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"running_since" timestamp(3) with time zone,
  	"paused_at" timestamp(3) with time zone,
  	"stopped_at" timestamp(3) with time zone,
  	"warn_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"escalate_at" timestamp(3) with time zone,
  	"warned_at" timestamp(3) with time zone,
  	"breached_at" timestamp(3) with time zone,
  	"escalated_at" timestamp(3) with time zone,
  	"used_ms" numeric DEFAULT 0 NOT NULL,
  	"used_minutes" numeric,
  	"next_step_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "teams_working_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_teams_working_days",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "teams_holiday_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_teams_holiday_countries",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "teams" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"lead_id" uuid,
  	"opens_at" varchar,
  	"closes_at" varchar,
  	"zone" "enum_teams_zone",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teams_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  CREATE TABLE "staff_leave" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"first_day" varchar NOT NULL,
  	"last_day" varchar NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "public_holidays" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" "enum_public_holidays_country" NOT NULL,
  	"date" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_public_holidays_kind" DEFAULT 'announced' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_working_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_staff_working_days",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "company_settings_holiday_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_holiday_countries",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_version_holiday_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_holiday_countries",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "leads" ADD COLUMN "owner_rule_id" uuid;
  ALTER TABLE "leads" ADD COLUMN "next_due_at" timestamp(3) with time zone;
  ALTER TABLE "leads" ADD COLUMN "first_response_minutes" numeric;
  ALTER TABLE "staff" ADD COLUMN "opens_at" varchar;
  ALTER TABLE "staff" ADD COLUMN "closes_at" varchar;
  ALTER TABLE "staff" ADD COLUMN "zone" "enum_staff_zone";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "routing_rules_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sla_policies_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lead_clocks_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "teams_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_leave_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "public_holidays_id" uuid;
  ALTER TABLE "routing_rules_languages" ADD CONSTRAINT "routing_rules_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."routing_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "routing_rules_channels" ADD CONSTRAINT "routing_rules_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."routing_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "routing_rules" ADD CONSTRAINT "routing_rules_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "routing_rules" ADD CONSTRAINT "routing_rules_person_id_staff_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "routing_rules_rels" ADD CONSTRAINT "routing_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."routing_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "routing_rules_rels" ADD CONSTRAINT "routing_rules_rels_destinations_fk" FOREIGN KEY ("destinations_id") REFERENCES "public"."destinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "routing_rules_rels" ADD CONSTRAINT "routing_rules_rels_travel_styles_fk" FOREIGN KEY ("travel_styles_id") REFERENCES "public"."travel_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lead_clocks" ADD CONSTRAINT "lead_clocks_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_clocks" ADD CONSTRAINT "lead_clocks_policy_id_sla_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."sla_policies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams_working_days" ADD CONSTRAINT "teams_working_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_holiday_countries" ADD CONSTRAINT "teams_holiday_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams" ADD CONSTRAINT "teams_lead_id_staff_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams_rels" ADD CONSTRAINT "teams_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_rels" ADD CONSTRAINT "teams_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_leave" ADD CONSTRAINT "staff_leave_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff_working_days" ADD CONSTRAINT "staff_working_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_holiday_countries" ADD CONSTRAINT "company_settings_holiday_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_holiday_countries" ADD CONSTRAINT "_company_settings_v_version_holiday_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "routing_rules_languages_order_idx" ON "routing_rules_languages" USING btree ("order");
  CREATE INDEX "routing_rules_languages_parent_idx" ON "routing_rules_languages" USING btree ("parent_id");
  CREATE INDEX "routing_rules_channels_order_idx" ON "routing_rules_channels" USING btree ("order");
  CREATE INDEX "routing_rules_channels_parent_idx" ON "routing_rules_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "routing_rules_name_idx" ON "routing_rules" USING btree ("name");
  CREATE INDEX "routing_rules_team_idx" ON "routing_rules" USING btree ("team_id");
  CREATE INDEX "routing_rules_person_idx" ON "routing_rules" USING btree ("person_id");
  CREATE INDEX "routing_rules_updated_at_idx" ON "routing_rules" USING btree ("updated_at");
  CREATE INDEX "routing_rules_created_at_idx" ON "routing_rules" USING btree ("created_at");
  CREATE INDEX "routing_rules_rels_order_idx" ON "routing_rules_rels" USING btree ("order");
  CREATE INDEX "routing_rules_rels_parent_idx" ON "routing_rules_rels" USING btree ("parent_id");
  CREATE INDEX "routing_rules_rels_path_idx" ON "routing_rules_rels" USING btree ("path");
  CREATE INDEX "routing_rules_rels_destinations_id_idx" ON "routing_rules_rels" USING btree ("destinations_id");
  CREATE INDEX "routing_rules_rels_travel_styles_id_idx" ON "routing_rules_rels" USING btree ("travel_styles_id");
  CREATE UNIQUE INDEX "sla_policies_name_idx" ON "sla_policies" USING btree ("name");
  CREATE INDEX "sla_policies_updated_at_idx" ON "sla_policies" USING btree ("updated_at");
  CREATE INDEX "sla_policies_created_at_idx" ON "sla_policies" USING btree ("created_at");
  CREATE INDEX "lead_clocks_lead_idx" ON "lead_clocks" USING btree ("lead_id");
  CREATE INDEX "lead_clocks_policy_idx" ON "lead_clocks" USING btree ("policy_id");
  CREATE INDEX "teams_working_days_order_idx" ON "teams_working_days" USING btree ("order");
  CREATE INDEX "teams_working_days_parent_idx" ON "teams_working_days" USING btree ("parent_id");
  CREATE INDEX "teams_holiday_countries_order_idx" ON "teams_holiday_countries" USING btree ("order");
  CREATE INDEX "teams_holiday_countries_parent_idx" ON "teams_holiday_countries" USING btree ("parent_id");
  CREATE UNIQUE INDEX "teams_name_idx" ON "teams" USING btree ("name");
  CREATE INDEX "teams_lead_idx" ON "teams" USING btree ("lead_id");
  CREATE INDEX "teams_updated_at_idx" ON "teams" USING btree ("updated_at");
  CREATE INDEX "teams_created_at_idx" ON "teams" USING btree ("created_at");
  CREATE INDEX "teams_rels_order_idx" ON "teams_rels" USING btree ("order");
  CREATE INDEX "teams_rels_parent_idx" ON "teams_rels" USING btree ("parent_id");
  CREATE INDEX "teams_rels_path_idx" ON "teams_rels" USING btree ("path");
  CREATE INDEX "teams_rels_staff_id_idx" ON "teams_rels" USING btree ("staff_id");
  CREATE INDEX "staff_leave_staff_idx" ON "staff_leave" USING btree ("staff_id");
  CREATE INDEX "staff_leave_last_day_idx" ON "staff_leave" USING btree ("last_day");
  CREATE INDEX "staff_leave_updated_at_idx" ON "staff_leave" USING btree ("updated_at");
  CREATE INDEX "staff_leave_created_at_idx" ON "staff_leave" USING btree ("created_at");
  CREATE INDEX "public_holidays_date_idx" ON "public_holidays" USING btree ("date");
  CREATE INDEX "public_holidays_updated_at_idx" ON "public_holidays" USING btree ("updated_at");
  CREATE INDEX "public_holidays_created_at_idx" ON "public_holidays" USING btree ("created_at");
  CREATE UNIQUE INDEX "country_date_idx" ON "public_holidays" USING btree ("country","date");
  CREATE INDEX "staff_working_days_order_idx" ON "staff_working_days" USING btree ("order");
  CREATE INDEX "staff_working_days_parent_idx" ON "staff_working_days" USING btree ("parent_id");
  CREATE INDEX "company_settings_holiday_countries_order_idx" ON "company_settings_holiday_countries" USING btree ("order");
  CREATE INDEX "company_settings_holiday_countries_parent_idx" ON "company_settings_holiday_countries" USING btree ("parent_id");
  CREATE INDEX "_company_settings_v_version_holiday_countries_order_idx" ON "_company_settings_v_version_holiday_countries" USING btree ("order");
  CREATE INDEX "_company_settings_v_version_holiday_countries_parent_idx" ON "_company_settings_v_version_holiday_countries" USING btree ("parent_id");
  ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_rule_id_routing_rules_id_fk" FOREIGN KEY ("owner_rule_id") REFERENCES "public"."routing_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_routing_rules_fk" FOREIGN KEY ("routing_rules_id") REFERENCES "public"."routing_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sla_policies_fk" FOREIGN KEY ("sla_policies_id") REFERENCES "public"."sla_policies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_clocks_fk" FOREIGN KEY ("lead_clocks_id") REFERENCES "public"."lead_clocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_teams_fk" FOREIGN KEY ("teams_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_leave_fk" FOREIGN KEY ("staff_leave_id") REFERENCES "public"."staff_leave"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_public_holidays_fk" FOREIGN KEY ("public_holidays_id") REFERENCES "public"."public_holidays"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leads_owner_rule_idx" ON "leads" USING btree ("owner_rule_id");
  CREATE INDEX "payload_locked_documents_rels_routing_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("routing_rules_id");
  CREATE INDEX "payload_locked_documents_rels_sla_policies_id_idx" ON "payload_locked_documents_rels" USING btree ("sla_policies_id");
  CREATE INDEX "payload_locked_documents_rels_lead_clocks_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_clocks_id");
  CREATE INDEX "payload_locked_documents_rels_teams_id_idx" ON "payload_locked_documents_rels" USING btree ("teams_id");
  CREATE INDEX "payload_locked_documents_rels_staff_leave_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_leave_id");
  CREATE INDEX "payload_locked_documents_rels_public_holidays_id_idx" ON "payload_locked_documents_rels" USING btree ("public_holidays_id");`)
  await db.execute(sql`
    -- Who leaves takes their leave along, and a lead its clocks.
    ALTER TABLE staff_leave DROP CONSTRAINT staff_leave_staff_id_staff_id_fk;
    ALTER TABLE staff_leave ADD CONSTRAINT staff_leave_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE;
    ALTER TABLE lead_clocks DROP CONSTRAINT lead_clocks_lead_id_leads_id_fk;
    ALTER TABLE lead_clocks ADD CONSTRAINT lead_clocks_lead_id_leads_id_fk FOREIGN KEY (lead_id) REFERENCES leads (id) ON DELETE CASCADE;

    ALTER TABLE staff_leave ADD CONSTRAINT staff_leave_days CHECK (first_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND last_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND last_day >= first_day);
    ALTER TABLE public_holidays ADD CONSTRAINT public_holidays_day CHECK (date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
    ALTER TABLE sla_policies ADD CONSTRAINT sla_policies_minutes CHECK (minutes > 0 AND warn_before_minutes >= 0 AND escalate_after_minutes >= 0);
    ALTER TABLE lead_clocks ADD CONSTRAINT lead_clocks_one_state CHECK (num_nonnulls(running_since, paused_at, stopped_at) = 1);
    ALTER TABLE lead_clocks ADD CONSTRAINT lead_clocks_steps CHECK (next_step_at IS NULL OR running_since IS NOT NULL);
    CREATE UNIQUE INDEX lead_clocks_one_open ON lead_clocks (lead_id, kind) WHERE stopped_at IS NULL;
    CREATE INDEX lead_clocks_next_step ON lead_clocks (next_step_at) WHERE next_step_at IS NOT NULL;
    CREATE INDEX lead_clocks_stale ON lead_clocks (revision, id) WHERE stopped_at IS NULL;
    DROP INDEX leads_unanswered;
    CREATE INDEX leads_next_due ON leads (next_due_at) WHERE next_due_at IS NOT NULL;
    CREATE INDEX leads_owner_next_due ON leads (owner_id, next_due_at) WHERE next_due_at IS NOT NULL;
    CREATE INDEX leads_of_nobody ON leads (created_at) WHERE owner_id IS NULL AND stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');

    -- Raised by every change of what clocks are reckoned by; a clock of an older revision is reckoned anew.
    CREATE TABLE clock_settings (one boolean PRIMARY KEY DEFAULT true CHECK (one), revision bigint NOT NULL);
    INSERT INTO clock_settings (revision) VALUES (1);
    CREATE FUNCTION raise_clock_revision() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      UPDATE clock_settings SET revision = revision + 1;
      RETURN NULL;
    END $body$;
    DO $body$
    DECLARE each text;
    BEGIN
      FOREACH each IN ARRAY ARRAY['sla_policies', 'public_holidays', 'company_settings', 'company_settings_working_days', 'company_settings_holidays',
        'company_settings_holiday_countries', 'teams', 'teams_rels', 'teams_working_days', 'teams_holiday_countries']
      LOOP
        EXECUTE format('CREATE TRIGGER raise_clock_revision AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION raise_clock_revision()', each);
      END LOOP;
    END $body$;

    INSERT INTO company_settings_holiday_countries (id, parent_id, "order", value) SELECT gen_random_uuid(), id, 1, 'VN' FROM company_settings;

    INSERT INTO lead_clocks (id, lead_id, kind, minutes, warn_before_minutes, escalate_after_minutes, started_at, running_since, due_at, warn_at,
                             escalate_at, breached_at, escalated_at, next_step_at)
      SELECT gen_random_uuid(), id, 'first_response', coalesce((SELECT first_response_minutes FROM company_settings LIMIT 1), 120), 30, 60, created_at,
             created_at, sla_due_at, sla_due_at - interval '30 minutes', sla_due_at + interval '60 minutes', sla_breached_at,
             CASE WHEN sla_breached_at IS NOT NULL THEN now() END, CASE WHEN sla_breached_at IS NULL THEN sla_due_at END
      FROM leads WHERE first_responded_at IS NULL AND sla_due_at IS NOT NULL AND stage IN ('new', 'qualified');
    UPDATE leads SET next_due_at = sla_due_at WHERE first_responded_at IS NULL AND stage IN ('new', 'qualified');
  `)
  await db.execute(sql`
    INSERT INTO public_holidays (id, country, date, name, kind)
      SELECT gen_random_uuid(), (given ->> 'country')::enum_public_holidays_country, given ->> 'date', given ->> 'name', 'fixed_date'
      FROM jsonb_array_elements(${JSON.stringify(fixedHolidays([2026, 2027]))}::jsonb) AS given
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER raise_clock_revision ON company_settings;
    DROP TRIGGER raise_clock_revision ON company_settings_working_days;
    DROP TRIGGER raise_clock_revision ON company_settings_holidays;
    DROP INDEX leads_next_due, leads_owner_next_due, leads_of_nobody;
    CREATE INDEX leads_unanswered ON leads (sla_due_at) WHERE first_responded_at IS NULL AND sla_breached_at IS NULL AND stage IN ('new', 'qualified');
  `)
  await db.execute(sql`
   ALTER TABLE "routing_rules_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "routing_rules_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "routing_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "routing_rules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sla_policies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_clocks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teams_working_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teams_holiday_countries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teams" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teams_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_leave" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "public_holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_working_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "company_settings_holiday_countries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_company_settings_v_version_holiday_countries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "routing_rules_languages" CASCADE;
  DROP TABLE "routing_rules_channels" CASCADE;
  DROP TABLE "routing_rules" CASCADE;
  DROP TABLE "routing_rules_rels" CASCADE;
  DROP TABLE "sla_policies" CASCADE;
  DROP TABLE "lead_clocks" CASCADE;
  DROP TABLE "teams_working_days" CASCADE;
  DROP TABLE "teams_holiday_countries" CASCADE;
  DROP TABLE "teams" CASCADE;
  DROP TABLE "teams_rels" CASCADE;
  DROP TABLE "staff_leave" CASCADE;
  DROP TABLE "public_holidays" CASCADE;
  DROP TABLE "staff_working_days" CASCADE;
  DROP TABLE "company_settings_holiday_countries" CASCADE;
  DROP TABLE "_company_settings_v_version_holiday_countries" CASCADE;
  ALTER TABLE "leads" DROP CONSTRAINT IF EXISTS "leads_owner_rule_id_routing_rules_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_routing_rules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_sla_policies_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_lead_clocks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_teams_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_staff_leave_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_public_holidays_fk";
  
  DROP INDEX "leads_owner_rule_idx";
  DROP INDEX "payload_locked_documents_rels_routing_rules_id_idx";
  DROP INDEX "payload_locked_documents_rels_sla_policies_id_idx";
  DROP INDEX "payload_locked_documents_rels_lead_clocks_id_idx";
  DROP INDEX "payload_locked_documents_rels_teams_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_leave_id_idx";
  DROP INDEX "payload_locked_documents_rels_public_holidays_id_idx";
  ALTER TABLE "leads" DROP COLUMN "owner_rule_id";
  ALTER TABLE "leads" DROP COLUMN "next_due_at";
  ALTER TABLE "leads" DROP COLUMN "first_response_minutes";
  ALTER TABLE "staff" DROP COLUMN "opens_at";
  ALTER TABLE "staff" DROP COLUMN "closes_at";
  ALTER TABLE "staff" DROP COLUMN "zone";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "routing_rules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sla_policies_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lead_clocks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "teams_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_leave_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "public_holidays_id";
  DROP TYPE "public"."enum_routing_rules_languages";
  DROP TYPE "public"."enum_routing_rules_channels";
  DROP TYPE "public"."enum_routing_rules_returning";
  DROP TYPE "public"."enum_routing_rules_target";
  DROP TYPE "public"."enum_routing_rules_otherwise";
  DROP TYPE "public"."enum_sla_policies_kind";
  DROP TYPE "public"."enum_sla_policies_stage";
  DROP TYPE "public"."enum_sla_policies_channel";
  DROP TYPE "public"."enum_lead_clocks_kind";
  DROP TYPE "public"."enum_teams_working_days";
  DROP TYPE "public"."enum_teams_holiday_countries";
  DROP TYPE "public"."enum_teams_zone";
  DROP TYPE "public"."enum_public_holidays_country";
  DROP TYPE "public"."enum_public_holidays_kind";
  DROP TYPE "public"."enum_staff_working_days";
  DROP TYPE "public"."enum_staff_zone";
  DROP TYPE "public"."enum_company_settings_holiday_countries";`)
  await db.execute(sql`
    DROP FUNCTION raise_clock_revision() CASCADE;
    DROP TABLE clock_settings;
  `)
}
