import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_leads_language" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_leads_stage" AS ENUM('new', 'qualified', 'proposal_sent', 'negotiation', 'won', 'post_trip', 'lost');
  CREATE TYPE "public"."enum_leads_channel" AS ENUM('website', 'email', 'whatsapp', 'phone', 'manual');
  CREATE TYPE "public"."enum_leads_lost_reason" AS ENUM('price', 'dates', 'no_response', 'chose_other_company', 'plans_changed', 'cannot_offer', 'duplicate', 'spam', 'other');
  CREATE TYPE "public"."enum_tasks_kind" AS ENUM('first_response', 'to_do');
  CREATE TYPE "public"."enum_customers_kind" AS ENUM('person', 'company');
  CREATE TYPE "public"."enum_customers_language" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_quote_status" AS ENUM('draft', 'sending', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum_currency" AS ENUM('USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'SGD', 'VND', 'THB', 'KHR', 'LAK', 'JPY');
  CREATE TYPE "public"."enum_quote_meals" AS ENUM('breakfast', 'lunch', 'dinner');
  CREATE TYPE "public"."enum_quote_versions_adjustments_kind" AS ENUM('extra', 'discount');
  CREATE TYPE "public"."enum_quote_versions_lines_component" AS ENUM('accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee');
  CREATE TYPE "public"."enum_quote_versions_instalments_anchor" AS ENUM('fixed_date', 'on_acceptance', 'days_after_acceptance', 'days_before_start', 'days_after_start', 'days_after_end');
  CREATE TYPE "public"."enum_quote_versions_language" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_quote_versions_pricing_mode" AS ENUM('lump_sum', 'lines');
  CREATE TYPE "public"."enum_quote_versions_granularity" AS ENUM('total', 'sections', 'lines');
  CREATE TYPE "public"."enum_quote_versions_lump_sum_basis" AS ENUM('per_trip', 'per_person', 'per_day');
  CREATE TYPE "public"."enum_quote_versions_accepted_via" AS ENUM('quote_page', 'deposit');
  CREATE TYPE "public"."enum_quote_version_status" AS ENUM('draft', 'sending', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum_lead_activities_type" AS ENUM('note', 'call', 'email', 'whatsapp', 'meeting', 'task', 'received', 'assigned', 'stage_changed', 'message', 'quote', 'booking', 'payment', 'consent');
  CREATE TYPE "public"."enum_consent_records_purpose" AS ENUM('contact', 'marketing');
  CREATE TYPE "public"."enum_bookings_travelers_category" AS ENUM('adult', 'child');
  CREATE TYPE "public"."enum_bookings_status" AS ENUM('pending', 'confirmed', 'in_progress', 'completed', 'cancelled');
  CREATE TYPE "public"."enum_bookings_supplier_status" AS ENUM('none', 'partial', 'all');
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('quote');
  CREATE TYPE "public"."enum_payment_plan_rows_kind" AS ENUM('deposit', 'instalment', 'balance');
  CREATE TYPE "public"."enum_payment_plan_rows_status" AS ENUM('planned', 'due', 'overdue', 'paid');
  CREATE TYPE "public"."enum_payments_method" AS ENUM('card', 'bank_transfer', 'cash');
  CREATE TYPE "public"."enum_payments_status" AS ENUM('initiated', 'succeeded', 'failed', 'cancelled', 'partially_refunded', 'refunded', 'disputed', 'won', 'lost');
  CREATE TYPE "public"."enum_refunds_method" AS ENUM('card', 'bank_transfer', 'cash');
  CREATE TYPE "public"."enum_refunds_status" AS ENUM('requested', 'completed', 'failed');
  CREATE TYPE "public"."enum_tour_meals" AS ENUM('breakfast', 'lunch', 'dinner');
  CREATE TYPE "public"."enum_tours_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__tours_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__tours_v_published_locale" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_tour_variants_level" AS ENUM('budget', 'classic', 'comfort', 'luxury');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('own_work', 'licensed', 'stock', 'partner', 'public_domain', 'unknown');
  CREATE TYPE "public"."enum_messages_status" AS ENUM('draft', 'queued', 'sent', 'delivered', 'bounced', 'failed');
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('email', 'whatsapp');
  CREATE TYPE "public"."enum_messages_audience" AS ENUM('customer', 'staff');
  CREATE TYPE "public"."enum_messages_language" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_messages_link_kind" AS ENUM('quote', 'booking', 'panel');
  CREATE TYPE "public"."enum_message_templates_channel" AS ENUM('email', 'whatsapp');
  CREATE TYPE "public"."enum__message_templates_v_version_channel" AS ENUM('email', 'whatsapp');
  CREATE TYPE "public"."enum_suppressed_addresses_channel" AS ENUM('email', 'whatsapp');
  CREATE TYPE "public"."enum_suppressed_addresses_reason" AS ENUM('bounced', 'complained', 'asked');
  CREATE TYPE "public"."enum_staff_roles" AS ENUM('admin', 'manager', 'sales', 'operations', 'finance', 'content');
  CREATE TYPE "public"."enum_staff_languages" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum_service_accounts_scopes" AS ENUM('all', 'catalog:read', 'catalog:write', 'crm:read', 'crm:write', 'quotes:read', 'quotes:write', 'bookings:read', 'bookings:write', 'finance:read', 'finance:write', 'messages:read', 'system:read');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_company_settings_working_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum__company_settings_v_version_working_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TABLE "leads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"destination" varchar NOT NULL,
  	"style" varchar NOT NULL,
  	"travel_month" varchar,
  	"duration" varchar,
  	"travelers" numeric,
  	"budget" varchar,
  	"notes" varchar,
  	"language" "enum_leads_language" DEFAULT 'en',
  	"needs_triage" boolean DEFAULT false,
  	"submission_id" uuid,
  	"customer_differences" jsonb,
  	"page_url" varchar,
  	"referrer" varchar,
  	"utm_source" varchar,
  	"utm_medium" varchar,
  	"utm_campaign" varchar,
  	"utm_term" varchar,
  	"utm_content" varchar,
  	"gclid" varchar,
  	"reference" varchar NOT NULL,
  	"stage" "enum_leads_stage" DEFAULT 'new' NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"owner_id" uuid,
  	"owner_reason" varchar,
  	"channel" "enum_leads_channel" DEFAULT 'website' NOT NULL,
  	"sla_due_at" timestamp(3) with time zone,
  	"first_responded_at" timestamp(3) with time zone,
  	"sla_breached_at" timestamp(3) with time zone,
  	"lost_reason" "enum_leads_lost_reason",
  	"lost_note" varchar,
  	"won_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_tasks_kind" DEFAULT 'to_do' NOT NULL,
  	"lead_id" uuid,
  	"owner_id" uuid,
  	"done_at" timestamp(3) with time zone,
  	"done_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"given_name" varchar,
  	"family_name" varchar,
  	"passport_name" varchar,
  	"email" varchar,
  	"phone_typed" varchar,
  	"phone" varchar,
  	"kind" "enum_customers_kind" DEFAULT 'person' NOT NULL,
  	"language" "enum_customers_language" DEFAULT 'en',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"customers_id" uuid
  );
  
  CREATE TABLE "quotes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_quote_status" DEFAULT 'draft' NOT NULL,
  	"lead_id" uuid NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"owner_id" uuid,
  	"total_minor" numeric,
  	"currency" "enum_currency" DEFAULT 'USD',
  	"valid_until" timestamp(3) with time zone,
  	"current_version_id" uuid,
  	"booking_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quote_versions_days_meals" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_quote_meals",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "quote_versions_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"place" varchar,
  	"description" varchar NOT NULL,
  	"overnight" varchar,
  	"picture_id" uuid
  );
  
  CREATE TABLE "quote_versions_inclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "quote_versions_exclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "quote_versions_adjustments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_quote_versions_adjustments_kind" DEFAULT 'extra',
  	"label" varchar,
  	"sell_minor" numeric,
  	"net_minor" numeric,
  	"optional" boolean DEFAULT false
  );
  
  CREATE TABLE "quote_versions_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day_number" numeric,
  	"component" "enum_quote_versions_lines_component" DEFAULT 'accommodation',
  	"label" varchar,
  	"quantity" numeric DEFAULT 1,
  	"net_minor" numeric,
  	"sell_minor" numeric,
  	"optional" boolean DEFAULT false
  );
  
  CREATE TABLE "quote_versions_instalments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"percent" numeric NOT NULL,
  	"anchor" "enum_quote_versions_instalments_anchor" DEFAULT 'days_before_start' NOT NULL,
  	"days" numeric DEFAULT 0,
  	"date" varchar
  );
  
  CREATE TABLE "quote_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"start_date" varchar,
  	"adults" numeric DEFAULT 2 NOT NULL,
  	"children" numeric DEFAULT 0 NOT NULL,
  	"language" "enum_quote_versions_language" DEFAULT 'en' NOT NULL,
  	"title" varchar NOT NULL,
  	"cover_id" uuid,
  	"letter" varchar,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"pricing_mode" "enum_quote_versions_pricing_mode" DEFAULT 'lump_sum' NOT NULL,
  	"granularity" "enum_quote_versions_granularity" DEFAULT 'total' NOT NULL,
  	"round_total_up_to_minor" numeric,
  	"lump_sum_basis" "enum_quote_versions_lump_sum_basis" DEFAULT 'per_trip',
  	"lump_sum_sell_minor" numeric,
  	"lump_sum_net_minor" numeric,
  	"deposit_percent" numeric DEFAULT 30 NOT NULL,
  	"balance_days_before" numeric DEFAULT 45 NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"terms_version" varchar NOT NULL,
  	"terms" varchar NOT NULL,
  	"frozen_at" timestamp(3) with time zone,
  	"frozen" jsonb,
  	"content_hash" varchar,
  	"pdf_id" uuid,
  	"pdf_hash" varchar,
  	"send_error" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"viewed_at" timestamp(3) with time zone,
  	"views" numeric DEFAULT 0,
  	"accepted_at" timestamp(3) with time zone,
  	"accepted_name" varchar,
  	"accepted_terms_version" varchar,
  	"accepted_address" varchar,
  	"accepted_user_agent" varchar,
  	"accepted_via" "enum_quote_versions_accepted_via",
  	"declined_at" timestamp(3) with time zone,
  	"decline_reason" varchar,
  	"decline_comment" varchar,
  	"quote_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"label" varchar,
  	"status" "enum_quote_version_status" DEFAULT 'draft' NOT NULL,
  	"total_minor" numeric,
  	"net_total_minor" numeric,
  	"margin_minor" numeric,
  	"margin_percent" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lead_activities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"lead_id" uuid NOT NULL,
  	"type" "enum_lead_activities_type" NOT NULL,
  	"detail" varchar NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"data" jsonb,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "lead_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"lead_id" uuid,
  	"raw" jsonb NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"address" varchar,
  	"user_agent" varchar
  );
  
  CREATE TABLE "consent_records" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"lead_id" uuid,
  	"purpose" "enum_consent_records_purpose" NOT NULL,
  	"granted" boolean DEFAULT false NOT NULL,
  	"policy_version" varchar,
  	"source" varchar NOT NULL,
  	"address" varchar,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "bookings_travelers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given_name" varchar,
  	"family_name" varchar,
  	"passport_name" varchar,
  	"category" "enum_bookings_travelers_category" DEFAULT 'adult' NOT NULL,
  	"date_of_birth" varchar,
  	"nationality" varchar,
  	"passport_number" varchar,
  	"passport_expiry" varchar,
  	"dietary" varchar,
  	"medical_notes" varchar
  );
  
  CREATE TABLE "bookings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"internal_notes" varchar,
  	"accepted" jsonb NOT NULL,
  	"accepted_hash" varchar NOT NULL,
  	"accepted_pdf_id" uuid,
  	"accepted_pdf_hash" varchar,
  	"reference" varchar NOT NULL,
  	"status" "enum_bookings_status" DEFAULT 'pending' NOT NULL,
  	"supplier_status" "enum_bookings_supplier_status" DEFAULT 'none' NOT NULL,
  	"start_date" varchar,
  	"end_date" varchar,
  	"total_minor" numeric NOT NULL,
  	"paid_minor" numeric DEFAULT 0,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"owner_id" uuid,
  	"lead_id" uuid NOT NULL,
  	"quote_id" uuid NOT NULL,
  	"quote_version_id" uuid NOT NULL,
  	"accepted_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"cancel_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_documents_kind" NOT NULL,
  	"key" varchar NOT NULL,
  	"sha256" varchar NOT NULL,
  	"quote_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "payment_plan_rows" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"position" numeric NOT NULL,
  	"kind" "enum_payment_plan_rows_kind" NOT NULL,
  	"label" varchar NOT NULL,
  	"percent" numeric,
  	"amount_minor" numeric NOT NULL,
  	"paid_minor" numeric DEFAULT 0,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"due_date" varchar,
  	"anchor" jsonb,
  	"status" "enum_payment_plan_rows_status" DEFAULT 'planned' NOT NULL,
  	"shortfall_minor" numeric DEFAULT 0,
  	"shortfall_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"plan_row_id" uuid,
  	"method" "enum_payments_method" NOT NULL,
  	"status" "enum_payments_status" DEFAULT 'initiated' NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"received_minor" numeric DEFAULT 0,
  	"refunded_minor" numeric DEFAULT 0,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"received_on" varchar,
  	"reference" varchar,
  	"confirmed_by_id" uuid,
  	"note" varchar,
  	"needs_review" boolean DEFAULT false,
  	"review_reason" varchar,
  	"provider" varchar,
  	"idempotency_key" varchar,
  	"checkout_id" varchar,
  	"checkout_url" varchar,
  	"checkout_expires_at" timestamp(3) with time zone,
  	"provider_payment_id" varchar,
  	"failure" varchar,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"method" "enum_refunds_method" NOT NULL,
  	"status" "enum_refunds_status" DEFAULT 'requested' NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"reason" varchar NOT NULL,
  	"refunded_on" varchar,
  	"reference" varchar,
  	"requested_by_id" uuid,
  	"idempotency_key" varchar,
  	"provider_refund_id" varchar,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tours_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_highlights_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours_days_meals" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_tour_meals",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid
  );
  
  CREATE TABLE "tours_days_locales" (
  	"title" varchar,
  	"place" varchar,
  	"description" varchar,
  	"overnight" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours_inclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_inclusions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours_exclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_exclusions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"destination_id" uuid,
  	"duration_days" numeric,
  	"price_from_usd" numeric,
  	"rating" numeric,
  	"image_id" uuid,
  	"fallback_image_id" uuid,
  	"public_id" varchar,
  	"priority" numeric DEFAULT 50,
  	"image_path" varchar,
  	"fallback_image_path" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_tours_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "tours_locales" (
  	"title" varchar,
  	"short_description" varchar,
  	"seasonality" varchar,
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tours_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"travel_styles_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_tours_v_version_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_highlights_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_days_meals" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_tour_meals",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_days_locales" (
  	"title" varchar,
  	"place" varchar,
  	"description" varchar,
  	"overnight" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_inclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_inclusions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_exclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_exclusions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_destination_id" uuid,
  	"version_duration_days" numeric,
  	"version_price_from_usd" numeric,
  	"version_rating" numeric,
  	"version_image_id" uuid,
  	"version_fallback_image_id" uuid,
  	"version_public_id" varchar,
  	"version_priority" numeric DEFAULT 50,
  	"version_image_path" varchar,
  	"version_fallback_image_path" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__tours_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__tours_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_tours_v_locales" (
  	"version_title" varchar,
  	"version_short_description" varchar,
  	"version_seasonality" varchar,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"travel_styles_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "tour_variants" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tour_id" uuid NOT NULL,
  	"level" "enum_tour_variants_level" DEFAULT 'classic' NOT NULL,
  	"price_from_usd" numeric,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tour_variants_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "destinations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"picture_id" uuid,
  	"country_code" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "destinations_locales" (
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "travel_styles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"picture_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "travel_styles_locales" (
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"licence" "enum_media_licence" DEFAULT 'unknown' NOT NULL,
  	"licence_note" varchar,
  	"source_path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_hero_url" varchar,
  	"sizes_hero_width" numeric,
  	"sizes_hero_height" numeric,
  	"sizes_hero_mime_type" varchar,
  	"sizes_hero_filesize" numeric,
  	"sizes_hero_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"body_text" varchar NOT NULL,
  	"status" "enum_messages_status" DEFAULT 'draft' NOT NULL,
  	"channel" "enum_messages_channel" NOT NULL,
  	"automatic" boolean DEFAULT false,
  	"audience" "enum_messages_audience" NOT NULL,
  	"to" varchar NOT NULL,
  	"language" "enum_messages_language",
  	"template_key" varchar,
  	"action_label" varchar,
  	"link_kind" "enum_messages_link_kind",
  	"link_target" varchar,
  	"customer_id" uuid,
  	"lead_id" uuid,
  	"quote_id" uuid,
  	"booking_id" uuid,
  	"key" varchar,
  	"provider_message_id" varchar,
  	"attempts" numeric DEFAULT 0,
  	"error" varchar,
  	"handed_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"opened_at" timestamp(3) with time zone,
  	"bounced_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"channel" "enum_message_templates_channel" DEFAULT 'email' NOT NULL,
  	"automatic" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates_locales" (
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"action_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_message_templates_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_channel" "enum__message_templates_v_version_channel" DEFAULT 'email' NOT NULL,
  	"version_automatic" boolean DEFAULT true,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_message_templates_v_locales" (
  	"version_subject" varchar NOT NULL,
  	"version_body" varchar NOT NULL,
  	"version_action_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "suppressed_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"channel" "enum_suppressed_addresses_channel" DEFAULT 'email' NOT NULL,
  	"reason" "enum_suppressed_addresses_reason" NOT NULL,
  	"detail" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sandbox_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"provider" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar,
  	"text" varchar,
  	"html" varchar,
  	"metadata" jsonb,
  	"message_id" varchar,
  	"provider_message_id" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_staff_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "staff_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_staff_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "staff_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "staff" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"accepts_leads" boolean DEFAULT false,
  	"open_leads_max" numeric,
  	"phone" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "staff_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"destinations_id" uuid
  );
  
  CREATE TABLE "service_accounts_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_service_accounts_scopes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"key_prefix" varchar,
  	"key_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_kind" varchar NOT NULL,
  	"actor_id" varchar,
  	"actor_name" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"entity" varchar NOT NULL,
  	"entity_id" varchar NOT NULL,
  	"before" jsonb,
  	"after" jsonb,
  	"reason" varchar,
  	"request_id" varchar NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"leads_id" uuid,
  	"tasks_id" uuid,
  	"customers_id" uuid,
  	"quotes_id" uuid,
  	"quote_versions_id" uuid,
  	"lead_activities_id" uuid,
  	"lead_submissions_id" uuid,
  	"consent_records_id" uuid,
  	"bookings_id" uuid,
  	"documents_id" uuid,
  	"payment_plan_rows_id" uuid,
  	"payments_id" uuid,
  	"refunds_id" uuid,
  	"tours_id" uuid,
  	"tour_variants_id" uuid,
  	"destinations_id" uuid,
  	"travel_styles_id" uuid,
  	"media_id" uuid,
  	"messages_id" uuid,
  	"message_templates_id" uuid,
  	"suppressed_addresses_id" uuid,
  	"sandbox_messages_id" uuid,
  	"staff_id" uuid,
  	"service_accounts_id" uuid,
  	"audit_events_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"service_accounts_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "company_settings_working_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_working_days",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "company_settings_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "company_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Chapter2' NOT NULL,
  	"address" varchar DEFAULT '',
  	"email" varchar DEFAULT 'hello@chapter2.example',
  	"phone" varchar DEFAULT '',
  	"website" varchar DEFAULT '',
  	"registration" varchar,
  	"bank_details" varchar,
  	"quote_validity_days" numeric DEFAULT 14 NOT NULL,
  	"deposit_percent" numeric DEFAULT 30 NOT NULL,
  	"balance_days_before" numeric DEFAULT 45 NOT NULL,
  	"terms_version" varchar DEFAULT '2026-11' NOT NULL,
  	"opens_at" varchar DEFAULT '09:00' NOT NULL,
  	"closes_at" varchar DEFAULT '18:00' NOT NULL,
  	"zone" varchar DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	"first_response_minutes" numeric DEFAULT 120 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "company_settings_locales" (
  	"tagline" varchar DEFAULT 'Tailor-made journeys in Vietnam, Thailand, Cambodia and Laos',
  	"terms" varchar DEFAULT 'Booking terms.' NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_version_working_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__company_settings_v_version_working_days",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_version_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_company_settings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT 'Chapter2' NOT NULL,
  	"version_address" varchar DEFAULT '',
  	"version_email" varchar DEFAULT 'hello@chapter2.example',
  	"version_phone" varchar DEFAULT '',
  	"version_website" varchar DEFAULT '',
  	"version_registration" varchar,
  	"version_bank_details" varchar,
  	"version_quote_validity_days" numeric DEFAULT 14 NOT NULL,
  	"version_deposit_percent" numeric DEFAULT 30 NOT NULL,
  	"version_balance_days_before" numeric DEFAULT 45 NOT NULL,
  	"version_terms_version" varchar DEFAULT '2026-11' NOT NULL,
  	"version_opens_at" varchar DEFAULT '09:00' NOT NULL,
  	"version_closes_at" varchar DEFAULT '18:00' NOT NULL,
  	"version_zone" varchar DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	"version_first_response_minutes" numeric DEFAULT 120 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_locales" (
  	"version_tagline" varchar DEFAULT 'Tailor-made journeys in Vietnam, Thailand, Cambodia and Laos',
  	"version_terms" varchar DEFAULT 'Booking terms.' NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "leads" ADD CONSTRAINT "leads_submission_id_lead_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."lead_submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_done_by_id_staff_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customers_rels" ADD CONSTRAINT "customers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customers_rels" ADD CONSTRAINT "customers_rels_customers_fk" FOREIGN KEY ("customers_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_current_version_id_quote_versions_id_fk" FOREIGN KEY ("current_version_id") REFERENCES "public"."quote_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions_days_meals" ADD CONSTRAINT "quote_versions_days_meals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quote_versions_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_days" ADD CONSTRAINT "quote_versions_days_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions_days" ADD CONSTRAINT "quote_versions_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_inclusions" ADD CONSTRAINT "quote_versions_inclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_exclusions" ADD CONSTRAINT "quote_versions_exclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_adjustments" ADD CONSTRAINT "quote_versions_adjustments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_lines" ADD CONSTRAINT "quote_versions_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_instalments" ADD CONSTRAINT "quote_versions_instalments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_pdf_id_documents_id_fk" FOREIGN KEY ("pdf_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_activities" ADD CONSTRAINT "lead_activities_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_submissions" ADD CONSTRAINT "lead_submissions_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_records" ADD CONSTRAINT "consent_records_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_records" ADD CONSTRAINT "consent_records_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings_travelers" ADD CONSTRAINT "bookings_travelers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_accepted_pdf_id_documents_id_fk" FOREIGN KEY ("accepted_pdf_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_quote_version_id_quote_versions_id_fk" FOREIGN KEY ("quote_version_id") REFERENCES "public"."quote_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_plan_rows" ADD CONSTRAINT "payment_plan_rows_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_plan_row_id_payment_plan_rows_id_fk" FOREIGN KEY ("plan_row_id") REFERENCES "public"."payment_plan_rows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_confirmed_by_id_staff_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_requested_by_id_staff_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_highlights" ADD CONSTRAINT "tours_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_highlights_locales" ADD CONSTRAINT "tours_highlights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_highlights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_days_meals" ADD CONSTRAINT "tours_days_meals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_days" ADD CONSTRAINT "tours_days_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_days" ADD CONSTRAINT "tours_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_days_locales" ADD CONSTRAINT "tours_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_inclusions" ADD CONSTRAINT "tours_inclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_inclusions_locales" ADD CONSTRAINT "tours_inclusions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_inclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_exclusions" ADD CONSTRAINT "tours_exclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_exclusions_locales" ADD CONSTRAINT "tours_exclusions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_exclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_destination_id_destinations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_fallback_image_id_media_id_fk" FOREIGN KEY ("fallback_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_locales" ADD CONSTRAINT "tours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_travel_styles_fk" FOREIGN KEY ("travel_styles_id") REFERENCES "public"."travel_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_highlights" ADD CONSTRAINT "_tours_v_version_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_highlights_locales" ADD CONSTRAINT "_tours_v_version_highlights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_highlights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days_meals" ADD CONSTRAINT "_tours_v_version_days_meals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v_version_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days" ADD CONSTRAINT "_tours_v_version_days_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days" ADD CONSTRAINT "_tours_v_version_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days_locales" ADD CONSTRAINT "_tours_v_version_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_inclusions" ADD CONSTRAINT "_tours_v_version_inclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_inclusions_locales" ADD CONSTRAINT "_tours_v_version_inclusions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_inclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_exclusions" ADD CONSTRAINT "_tours_v_version_exclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_exclusions_locales" ADD CONSTRAINT "_tours_v_version_exclusions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_exclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_parent_id_tours_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_destination_id_destinations_id_fk" FOREIGN KEY ("version_destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_fallback_image_id_media_id_fk" FOREIGN KEY ("version_fallback_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_locales" ADD CONSTRAINT "_tours_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_travel_styles_fk" FOREIGN KEY ("travel_styles_id") REFERENCES "public"."travel_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tour_variants" ADD CONSTRAINT "tour_variants_tour_id_tours_id_fk" FOREIGN KEY ("tour_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tour_variants_locales" ADD CONSTRAINT "tour_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tour_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "destinations" ADD CONSTRAINT "destinations_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "destinations_locales" ADD CONSTRAINT "destinations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."destinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "travel_styles" ADD CONSTRAINT "travel_styles_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "travel_styles_locales" ADD CONSTRAINT "travel_styles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."travel_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "message_templates_locales" ADD CONSTRAINT "message_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_message_templates_v" ADD CONSTRAINT "_message_templates_v_parent_id_message_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."message_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_message_templates_v_locales" ADD CONSTRAINT "_message_templates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_message_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_languages" ADD CONSTRAINT "staff_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_destinations_fk" FOREIGN KEY ("destinations_id") REFERENCES "public"."destinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_accounts_scopes" ADD CONSTRAINT "service_accounts_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leads_fk" FOREIGN KEY ("leads_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customers_fk" FOREIGN KEY ("customers_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quotes_fk" FOREIGN KEY ("quotes_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quote_versions_fk" FOREIGN KEY ("quote_versions_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_activities_fk" FOREIGN KEY ("lead_activities_id") REFERENCES "public"."lead_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_submissions_fk" FOREIGN KEY ("lead_submissions_id") REFERENCES "public"."lead_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_records_fk" FOREIGN KEY ("consent_records_id") REFERENCES "public"."consent_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bookings_fk" FOREIGN KEY ("bookings_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payment_plan_rows_fk" FOREIGN KEY ("payment_plan_rows_id") REFERENCES "public"."payment_plan_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payments_fk" FOREIGN KEY ("payments_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_refunds_fk" FOREIGN KEY ("refunds_id") REFERENCES "public"."refunds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tours_fk" FOREIGN KEY ("tours_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tour_variants_fk" FOREIGN KEY ("tour_variants_id") REFERENCES "public"."tour_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_destinations_fk" FOREIGN KEY ("destinations_id") REFERENCES "public"."destinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_travel_styles_fk" FOREIGN KEY ("travel_styles_id") REFERENCES "public"."travel_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_message_templates_fk" FOREIGN KEY ("message_templates_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_suppressed_addresses_fk" FOREIGN KEY ("suppressed_addresses_id") REFERENCES "public"."suppressed_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sandbox_messages_fk" FOREIGN KEY ("sandbox_messages_id") REFERENCES "public"."sandbox_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_accounts_fk" FOREIGN KEY ("service_accounts_id") REFERENCES "public"."service_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_events_fk" FOREIGN KEY ("audit_events_id") REFERENCES "public"."audit_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_service_accounts_fk" FOREIGN KEY ("service_accounts_id") REFERENCES "public"."service_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_working_days" ADD CONSTRAINT "company_settings_working_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_holidays" ADD CONSTRAINT "company_settings_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_locales" ADD CONSTRAINT "company_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_working_days" ADD CONSTRAINT "_company_settings_v_version_working_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_holidays" ADD CONSTRAINT "_company_settings_v_version_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_locales" ADD CONSTRAINT "_company_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leads_travel_month_idx" ON "leads" USING btree ("travel_month");
  CREATE INDEX "leads_submission_idx" ON "leads" USING btree ("submission_id");
  CREATE UNIQUE INDEX "leads_reference_idx" ON "leads" USING btree ("reference");
  CREATE INDEX "leads_stage_idx" ON "leads" USING btree ("stage");
  CREATE INDEX "leads_customer_idx" ON "leads" USING btree ("customer_id");
  CREATE INDEX "leads_owner_idx" ON "leads" USING btree ("owner_id");
  CREATE INDEX "leads_sla_due_at_idx" ON "leads" USING btree ("sla_due_at");
  CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
  CREATE INDEX "leads_created_at_idx" ON "leads" USING btree ("created_at");
  CREATE INDEX "tasks_due_at_idx" ON "tasks" USING btree ("due_at");
  CREATE INDEX "tasks_lead_idx" ON "tasks" USING btree ("lead_id");
  CREATE INDEX "tasks_owner_idx" ON "tasks" USING btree ("owner_id");
  CREATE INDEX "tasks_done_at_idx" ON "tasks" USING btree ("done_at");
  CREATE INDEX "tasks_done_by_idx" ON "tasks" USING btree ("done_by_id");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "customers_name_idx" ON "customers" USING btree ("name");
  CREATE UNIQUE INDEX "customers_email_idx" ON "customers" USING btree ("email");
  CREATE INDEX "customers_phone_idx" ON "customers" USING btree ("phone");
  CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
  CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
  CREATE INDEX "customers_rels_order_idx" ON "customers_rels" USING btree ("order");
  CREATE INDEX "customers_rels_parent_idx" ON "customers_rels" USING btree ("parent_id");
  CREATE INDEX "customers_rels_path_idx" ON "customers_rels" USING btree ("path");
  CREATE INDEX "customers_rels_customers_id_idx" ON "customers_rels" USING btree ("customers_id");
  CREATE UNIQUE INDEX "quotes_reference_idx" ON "quotes" USING btree ("reference");
  CREATE INDEX "quotes_status_idx" ON "quotes" USING btree ("status");
  CREATE INDEX "quotes_lead_idx" ON "quotes" USING btree ("lead_id");
  CREATE INDEX "quotes_customer_idx" ON "quotes" USING btree ("customer_id");
  CREATE INDEX "quotes_owner_idx" ON "quotes" USING btree ("owner_id");
  CREATE INDEX "quotes_current_version_idx" ON "quotes" USING btree ("current_version_id");
  CREATE INDEX "quotes_booking_idx" ON "quotes" USING btree ("booking_id");
  CREATE INDEX "quotes_updated_at_idx" ON "quotes" USING btree ("updated_at");
  CREATE INDEX "quotes_created_at_idx" ON "quotes" USING btree ("created_at");
  CREATE INDEX "quote_versions_days_meals_order_idx" ON "quote_versions_days_meals" USING btree ("order");
  CREATE INDEX "quote_versions_days_meals_parent_idx" ON "quote_versions_days_meals" USING btree ("parent_id");
  CREATE INDEX "quote_versions_days_order_idx" ON "quote_versions_days" USING btree ("_order");
  CREATE INDEX "quote_versions_days_parent_id_idx" ON "quote_versions_days" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_days_picture_idx" ON "quote_versions_days" USING btree ("picture_id");
  CREATE INDEX "quote_versions_inclusions_order_idx" ON "quote_versions_inclusions" USING btree ("_order");
  CREATE INDEX "quote_versions_inclusions_parent_id_idx" ON "quote_versions_inclusions" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_exclusions_order_idx" ON "quote_versions_exclusions" USING btree ("_order");
  CREATE INDEX "quote_versions_exclusions_parent_id_idx" ON "quote_versions_exclusions" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_adjustments_order_idx" ON "quote_versions_adjustments" USING btree ("_order");
  CREATE INDEX "quote_versions_adjustments_parent_id_idx" ON "quote_versions_adjustments" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_lines_order_idx" ON "quote_versions_lines" USING btree ("_order");
  CREATE INDEX "quote_versions_lines_parent_id_idx" ON "quote_versions_lines" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_instalments_order_idx" ON "quote_versions_instalments" USING btree ("_order");
  CREATE INDEX "quote_versions_instalments_parent_id_idx" ON "quote_versions_instalments" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_cover_idx" ON "quote_versions" USING btree ("cover_id");
  CREATE INDEX "quote_versions_pdf_idx" ON "quote_versions" USING btree ("pdf_id");
  CREATE INDEX "quote_versions_quote_idx" ON "quote_versions" USING btree ("quote_id");
  CREATE INDEX "quote_versions_status_idx" ON "quote_versions" USING btree ("status");
  CREATE INDEX "quote_versions_updated_at_idx" ON "quote_versions" USING btree ("updated_at");
  CREATE INDEX "quote_versions_created_at_idx" ON "quote_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "quote_number_idx" ON "quote_versions" USING btree ("quote_id","number");
  CREATE INDEX "lead_activities_lead_idx" ON "lead_activities" USING btree ("lead_id");
  CREATE INDEX "lead_activities_type_idx" ON "lead_activities" USING btree ("type");
  CREATE INDEX "lead_activities_at_idx" ON "lead_activities" USING btree ("at");
  CREATE INDEX "lead_submissions_lead_idx" ON "lead_submissions" USING btree ("lead_id");
  CREATE INDEX "consent_records_customer_idx" ON "consent_records" USING btree ("customer_id");
  CREATE INDEX "consent_records_lead_idx" ON "consent_records" USING btree ("lead_id");
  CREATE INDEX "bookings_travelers_order_idx" ON "bookings_travelers" USING btree ("_order");
  CREATE INDEX "bookings_travelers_parent_id_idx" ON "bookings_travelers" USING btree ("_parent_id");
  CREATE INDEX "bookings_accepted_pdf_idx" ON "bookings" USING btree ("accepted_pdf_id");
  CREATE UNIQUE INDEX "bookings_reference_idx" ON "bookings" USING btree ("reference");
  CREATE INDEX "bookings_status_idx" ON "bookings" USING btree ("status");
  CREATE INDEX "bookings_start_date_idx" ON "bookings" USING btree ("start_date");
  CREATE INDEX "bookings_customer_idx" ON "bookings" USING btree ("customer_id");
  CREATE INDEX "bookings_owner_idx" ON "bookings" USING btree ("owner_id");
  CREATE INDEX "bookings_lead_idx" ON "bookings" USING btree ("lead_id");
  CREATE UNIQUE INDEX "bookings_quote_idx" ON "bookings" USING btree ("quote_id");
  CREATE INDEX "bookings_quote_version_idx" ON "bookings" USING btree ("quote_version_id");
  CREATE INDEX "bookings_updated_at_idx" ON "bookings" USING btree ("updated_at");
  CREATE INDEX "bookings_created_at_idx" ON "bookings" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_key_idx" ON "documents" USING btree ("key");
  CREATE INDEX "documents_sha256_idx" ON "documents" USING btree ("sha256");
  CREATE INDEX "documents_quote_idx" ON "documents" USING btree ("quote_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE INDEX "payment_plan_rows_booking_idx" ON "payment_plan_rows" USING btree ("booking_id");
  CREATE INDEX "payment_plan_rows_due_date_idx" ON "payment_plan_rows" USING btree ("due_date");
  CREATE INDEX "payment_plan_rows_status_idx" ON "payment_plan_rows" USING btree ("status");
  CREATE INDEX "payment_plan_rows_updated_at_idx" ON "payment_plan_rows" USING btree ("updated_at");
  CREATE INDEX "payment_plan_rows_created_at_idx" ON "payment_plan_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "booking_position_idx" ON "payment_plan_rows" USING btree ("booking_id","position");
  CREATE INDEX "payments_booking_idx" ON "payments" USING btree ("booking_id");
  CREATE INDEX "payments_plan_row_idx" ON "payments" USING btree ("plan_row_id");
  CREATE INDEX "payments_status_idx" ON "payments" USING btree ("status");
  CREATE INDEX "payments_confirmed_by_idx" ON "payments" USING btree ("confirmed_by_id");
  CREATE INDEX "payments_needs_review_idx" ON "payments" USING btree ("needs_review");
  CREATE UNIQUE INDEX "payments_idempotency_key_idx" ON "payments" USING btree ("idempotency_key");
  CREATE UNIQUE INDEX "payments_checkout_id_idx" ON "payments" USING btree ("checkout_id");
  CREATE UNIQUE INDEX "payments_provider_payment_id_idx" ON "payments" USING btree ("provider_payment_id");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE INDEX "refunds_booking_idx" ON "refunds" USING btree ("booking_id");
  CREATE INDEX "refunds_status_idx" ON "refunds" USING btree ("status");
  CREATE INDEX "refunds_requested_by_idx" ON "refunds" USING btree ("requested_by_id");
  CREATE UNIQUE INDEX "refunds_idempotency_key_idx" ON "refunds" USING btree ("idempotency_key");
  CREATE UNIQUE INDEX "refunds_provider_refund_id_idx" ON "refunds" USING btree ("provider_refund_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE INDEX "tours_highlights_order_idx" ON "tours_highlights" USING btree ("_order");
  CREATE INDEX "tours_highlights_parent_id_idx" ON "tours_highlights" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "tours_highlights_locales_locale_parent_id_unique" ON "tours_highlights_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_days_meals_order_idx" ON "tours_days_meals" USING btree ("order");
  CREATE INDEX "tours_days_meals_parent_idx" ON "tours_days_meals" USING btree ("parent_id");
  CREATE INDEX "tours_days_order_idx" ON "tours_days" USING btree ("_order");
  CREATE INDEX "tours_days_parent_id_idx" ON "tours_days" USING btree ("_parent_id");
  CREATE INDEX "tours_days_picture_idx" ON "tours_days" USING btree ("picture_id");
  CREATE UNIQUE INDEX "tours_days_locales_locale_parent_id_unique" ON "tours_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_inclusions_order_idx" ON "tours_inclusions" USING btree ("_order");
  CREATE INDEX "tours_inclusions_parent_id_idx" ON "tours_inclusions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "tours_inclusions_locales_locale_parent_id_unique" ON "tours_inclusions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_exclusions_order_idx" ON "tours_exclusions" USING btree ("_order");
  CREATE INDEX "tours_exclusions_parent_id_idx" ON "tours_exclusions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "tours_exclusions_locales_locale_parent_id_unique" ON "tours_exclusions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_destination_idx" ON "tours" USING btree ("destination_id");
  CREATE INDEX "tours_image_idx" ON "tours" USING btree ("image_id");
  CREATE INDEX "tours_fallback_image_idx" ON "tours" USING btree ("fallback_image_id");
  CREATE UNIQUE INDEX "tours_public_id_idx" ON "tours" USING btree ("public_id");
  CREATE INDEX "tours_priority_idx" ON "tours" USING btree ("priority");
  CREATE INDEX "tours_updated_at_idx" ON "tours" USING btree ("updated_at");
  CREATE INDEX "tours_created_at_idx" ON "tours" USING btree ("created_at");
  CREATE INDEX "tours__status_idx" ON "tours" USING btree ("_status");
  CREATE UNIQUE INDEX "tours_locales_locale_parent_id_unique" ON "tours_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_rels_order_idx" ON "tours_rels" USING btree ("order");
  CREATE INDEX "tours_rels_parent_idx" ON "tours_rels" USING btree ("parent_id");
  CREATE INDEX "tours_rels_path_idx" ON "tours_rels" USING btree ("path");
  CREATE INDEX "tours_rels_travel_styles_id_idx" ON "tours_rels" USING btree ("travel_styles_id");
  CREATE INDEX "tours_rels_media_id_idx" ON "tours_rels" USING btree ("media_id");
  CREATE INDEX "_tours_v_version_highlights_order_idx" ON "_tours_v_version_highlights" USING btree ("_order");
  CREATE INDEX "_tours_v_version_highlights_parent_id_idx" ON "_tours_v_version_highlights" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_tours_v_version_highlights_locales_locale_parent_id_unique" ON "_tours_v_version_highlights_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_days_meals_order_idx" ON "_tours_v_version_days_meals" USING btree ("order");
  CREATE INDEX "_tours_v_version_days_meals_parent_idx" ON "_tours_v_version_days_meals" USING btree ("parent_id");
  CREATE INDEX "_tours_v_version_days_order_idx" ON "_tours_v_version_days" USING btree ("_order");
  CREATE INDEX "_tours_v_version_days_parent_id_idx" ON "_tours_v_version_days" USING btree ("_parent_id");
  CREATE INDEX "_tours_v_version_days_picture_idx" ON "_tours_v_version_days" USING btree ("picture_id");
  CREATE UNIQUE INDEX "_tours_v_version_days_locales_locale_parent_id_unique" ON "_tours_v_version_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_inclusions_order_idx" ON "_tours_v_version_inclusions" USING btree ("_order");
  CREATE INDEX "_tours_v_version_inclusions_parent_id_idx" ON "_tours_v_version_inclusions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_tours_v_version_inclusions_locales_locale_parent_id_unique" ON "_tours_v_version_inclusions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_exclusions_order_idx" ON "_tours_v_version_exclusions" USING btree ("_order");
  CREATE INDEX "_tours_v_version_exclusions_parent_id_idx" ON "_tours_v_version_exclusions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_tours_v_version_exclusions_locales_locale_parent_id_unique" ON "_tours_v_version_exclusions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_parent_idx" ON "_tours_v" USING btree ("parent_id");
  CREATE INDEX "_tours_v_version_version_destination_idx" ON "_tours_v" USING btree ("version_destination_id");
  CREATE INDEX "_tours_v_version_version_image_idx" ON "_tours_v" USING btree ("version_image_id");
  CREATE INDEX "_tours_v_version_version_fallback_image_idx" ON "_tours_v" USING btree ("version_fallback_image_id");
  CREATE INDEX "_tours_v_version_version_public_id_idx" ON "_tours_v" USING btree ("version_public_id");
  CREATE INDEX "_tours_v_version_version_priority_idx" ON "_tours_v" USING btree ("version_priority");
  CREATE INDEX "_tours_v_version_version_updated_at_idx" ON "_tours_v" USING btree ("version_updated_at");
  CREATE INDEX "_tours_v_version_version_created_at_idx" ON "_tours_v" USING btree ("version_created_at");
  CREATE INDEX "_tours_v_version_version__status_idx" ON "_tours_v" USING btree ("version__status");
  CREATE INDEX "_tours_v_created_at_idx" ON "_tours_v" USING btree ("created_at");
  CREATE INDEX "_tours_v_updated_at_idx" ON "_tours_v" USING btree ("updated_at");
  CREATE INDEX "_tours_v_snapshot_idx" ON "_tours_v" USING btree ("snapshot");
  CREATE INDEX "_tours_v_published_locale_idx" ON "_tours_v" USING btree ("published_locale");
  CREATE INDEX "_tours_v_latest_idx" ON "_tours_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_tours_v_locales_locale_parent_id_unique" ON "_tours_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_rels_order_idx" ON "_tours_v_rels" USING btree ("order");
  CREATE INDEX "_tours_v_rels_parent_idx" ON "_tours_v_rels" USING btree ("parent_id");
  CREATE INDEX "_tours_v_rels_path_idx" ON "_tours_v_rels" USING btree ("path");
  CREATE INDEX "_tours_v_rels_travel_styles_id_idx" ON "_tours_v_rels" USING btree ("travel_styles_id");
  CREATE INDEX "_tours_v_rels_media_id_idx" ON "_tours_v_rels" USING btree ("media_id");
  CREATE INDEX "tour_variants_tour_idx" ON "tour_variants" USING btree ("tour_id");
  CREATE INDEX "tour_variants_updated_at_idx" ON "tour_variants" USING btree ("updated_at");
  CREATE INDEX "tour_variants_created_at_idx" ON "tour_variants" USING btree ("created_at");
  CREATE UNIQUE INDEX "tour_variants_locales_locale_parent_id_unique" ON "tour_variants_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "destinations_name_idx" ON "destinations" USING btree ("name");
  CREATE INDEX "destinations_picture_idx" ON "destinations" USING btree ("picture_id");
  CREATE INDEX "destinations_updated_at_idx" ON "destinations" USING btree ("updated_at");
  CREATE INDEX "destinations_created_at_idx" ON "destinations" USING btree ("created_at");
  CREATE UNIQUE INDEX "destinations_locales_locale_parent_id_unique" ON "destinations_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "travel_styles_name_idx" ON "travel_styles" USING btree ("name");
  CREATE INDEX "travel_styles_picture_idx" ON "travel_styles" USING btree ("picture_id");
  CREATE INDEX "travel_styles_updated_at_idx" ON "travel_styles" USING btree ("updated_at");
  CREATE INDEX "travel_styles_created_at_idx" ON "travel_styles" USING btree ("created_at");
  CREATE UNIQUE INDEX "travel_styles_locales_locale_parent_id_unique" ON "travel_styles_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "media_source_path_idx" ON "media" USING btree ("source_path");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "messages_status_idx" ON "messages" USING btree ("status");
  CREATE INDEX "messages_customer_idx" ON "messages" USING btree ("customer_id");
  CREATE INDEX "messages_lead_idx" ON "messages" USING btree ("lead_id");
  CREATE INDEX "messages_quote_idx" ON "messages" USING btree ("quote_id");
  CREATE INDEX "messages_booking_idx" ON "messages" USING btree ("booking_id");
  CREATE UNIQUE INDEX "messages_key_idx" ON "messages" USING btree ("key");
  CREATE INDEX "messages_provider_message_id_idx" ON "messages" USING btree ("provider_message_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_templates_key_idx" ON "message_templates" USING btree ("key");
  CREATE INDEX "message_templates_updated_at_idx" ON "message_templates" USING btree ("updated_at");
  CREATE INDEX "message_templates_created_at_idx" ON "message_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_templates_locales_locale_parent_id_unique" ON "message_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_message_templates_v_parent_idx" ON "_message_templates_v" USING btree ("parent_id");
  CREATE INDEX "_message_templates_v_version_version_key_idx" ON "_message_templates_v" USING btree ("version_key");
  CREATE INDEX "_message_templates_v_version_version_updated_at_idx" ON "_message_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_message_templates_v_version_version_created_at_idx" ON "_message_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_message_templates_v_created_at_idx" ON "_message_templates_v" USING btree ("created_at");
  CREATE INDEX "_message_templates_v_updated_at_idx" ON "_message_templates_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_message_templates_v_locales_locale_parent_id_unique" ON "_message_templates_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "suppressed_addresses_address_idx" ON "suppressed_addresses" USING btree ("address");
  CREATE INDEX "suppressed_addresses_updated_at_idx" ON "suppressed_addresses" USING btree ("updated_at");
  CREATE INDEX "suppressed_addresses_created_at_idx" ON "suppressed_addresses" USING btree ("created_at");
  CREATE INDEX "sandbox_messages_message_id_idx" ON "sandbox_messages" USING btree ("message_id");
  CREATE UNIQUE INDEX "sandbox_messages_provider_message_id_idx" ON "sandbox_messages" USING btree ("provider_message_id");
  CREATE INDEX "sandbox_messages_updated_at_idx" ON "sandbox_messages" USING btree ("updated_at");
  CREATE INDEX "sandbox_messages_created_at_idx" ON "sandbox_messages" USING btree ("created_at");
  CREATE INDEX "staff_roles_order_idx" ON "staff_roles" USING btree ("order");
  CREATE INDEX "staff_roles_parent_idx" ON "staff_roles" USING btree ("parent_id");
  CREATE INDEX "staff_languages_order_idx" ON "staff_languages" USING btree ("order");
  CREATE INDEX "staff_languages_parent_idx" ON "staff_languages" USING btree ("parent_id");
  CREATE INDEX "staff_sessions_order_idx" ON "staff_sessions" USING btree ("_order");
  CREATE INDEX "staff_sessions_parent_id_idx" ON "staff_sessions" USING btree ("_parent_id");
  CREATE INDEX "staff_updated_at_idx" ON "staff" USING btree ("updated_at");
  CREATE INDEX "staff_created_at_idx" ON "staff" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_email_idx" ON "staff" USING btree ("email");
  CREATE INDEX "staff_rels_order_idx" ON "staff_rels" USING btree ("order");
  CREATE INDEX "staff_rels_parent_idx" ON "staff_rels" USING btree ("parent_id");
  CREATE INDEX "staff_rels_path_idx" ON "staff_rels" USING btree ("path");
  CREATE INDEX "staff_rels_destinations_id_idx" ON "staff_rels" USING btree ("destinations_id");
  CREATE INDEX "service_accounts_scopes_order_idx" ON "service_accounts_scopes" USING btree ("order");
  CREATE INDEX "service_accounts_scopes_parent_idx" ON "service_accounts_scopes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "service_accounts_name_idx" ON "service_accounts" USING btree ("name");
  CREATE UNIQUE INDEX "service_accounts_key_hash_idx" ON "service_accounts" USING btree ("key_hash");
  CREATE INDEX "service_accounts_updated_at_idx" ON "service_accounts" USING btree ("updated_at");
  CREATE INDEX "service_accounts_created_at_idx" ON "service_accounts" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_entity_id_idx" ON "audit_events" USING btree ("entity_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_leads_id_idx" ON "payload_locked_documents_rels" USING btree ("leads_id");
  CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("tasks_id");
  CREATE INDEX "payload_locked_documents_rels_customers_id_idx" ON "payload_locked_documents_rels" USING btree ("customers_id");
  CREATE INDEX "payload_locked_documents_rels_quotes_id_idx" ON "payload_locked_documents_rels" USING btree ("quotes_id");
  CREATE INDEX "payload_locked_documents_rels_quote_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("quote_versions_id");
  CREATE INDEX "payload_locked_documents_rels_lead_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_activities_id");
  CREATE INDEX "payload_locked_documents_rels_lead_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_submissions_id");
  CREATE INDEX "payload_locked_documents_rels_consent_records_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_records_id");
  CREATE INDEX "payload_locked_documents_rels_bookings_id_idx" ON "payload_locked_documents_rels" USING btree ("bookings_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_payment_plan_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("payment_plan_rows_id");
  CREATE INDEX "payload_locked_documents_rels_payments_id_idx" ON "payload_locked_documents_rels" USING btree ("payments_id");
  CREATE INDEX "payload_locked_documents_rels_refunds_id_idx" ON "payload_locked_documents_rels" USING btree ("refunds_id");
  CREATE INDEX "payload_locked_documents_rels_tours_id_idx" ON "payload_locked_documents_rels" USING btree ("tours_id");
  CREATE INDEX "payload_locked_documents_rels_tour_variants_id_idx" ON "payload_locked_documents_rels" USING btree ("tour_variants_id");
  CREATE INDEX "payload_locked_documents_rels_destinations_id_idx" ON "payload_locked_documents_rels" USING btree ("destinations_id");
  CREATE INDEX "payload_locked_documents_rels_travel_styles_id_idx" ON "payload_locked_documents_rels" USING btree ("travel_styles_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_message_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("message_templates_id");
  CREATE INDEX "payload_locked_documents_rels_suppressed_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("suppressed_addresses_id");
  CREATE INDEX "payload_locked_documents_rels_sandbox_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("sandbox_messages_id");
  CREATE INDEX "payload_locked_documents_rels_staff_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_id");
  CREATE INDEX "payload_locked_documents_rels_service_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("service_accounts_id");
  CREATE INDEX "payload_locked_documents_rels_audit_events_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_events_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_staff_id_idx" ON "payload_preferences_rels" USING btree ("staff_id");
  CREATE INDEX "payload_preferences_rels_service_accounts_id_idx" ON "payload_preferences_rels" USING btree ("service_accounts_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "company_settings_working_days_order_idx" ON "company_settings_working_days" USING btree ("order");
  CREATE INDEX "company_settings_working_days_parent_idx" ON "company_settings_working_days" USING btree ("parent_id");
  CREATE INDEX "company_settings_holidays_order_idx" ON "company_settings_holidays" USING btree ("_order");
  CREATE INDEX "company_settings_holidays_parent_id_idx" ON "company_settings_holidays" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "company_settings_locales_locale_parent_id_unique" ON "company_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_company_settings_v_version_working_days_order_idx" ON "_company_settings_v_version_working_days" USING btree ("order");
  CREATE INDEX "_company_settings_v_version_working_days_parent_idx" ON "_company_settings_v_version_working_days" USING btree ("parent_id");
  CREATE INDEX "_company_settings_v_version_holidays_order_idx" ON "_company_settings_v_version_holidays" USING btree ("_order");
  CREATE INDEX "_company_settings_v_version_holidays_parent_id_idx" ON "_company_settings_v_version_holidays" USING btree ("_parent_id");
  CREATE INDEX "_company_settings_v_created_at_idx" ON "_company_settings_v" USING btree ("created_at");
  CREATE INDEX "_company_settings_v_updated_at_idx" ON "_company_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_company_settings_v_locales_locale_parent_id_unique" ON "_company_settings_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "leads" CASCADE;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "customers" CASCADE;
  DROP TABLE "customers_rels" CASCADE;
  DROP TABLE "quotes" CASCADE;
  DROP TABLE "quote_versions_days_meals" CASCADE;
  DROP TABLE "quote_versions_days" CASCADE;
  DROP TABLE "quote_versions_inclusions" CASCADE;
  DROP TABLE "quote_versions_exclusions" CASCADE;
  DROP TABLE "quote_versions_adjustments" CASCADE;
  DROP TABLE "quote_versions_lines" CASCADE;
  DROP TABLE "quote_versions_instalments" CASCADE;
  DROP TABLE "quote_versions" CASCADE;
  DROP TABLE "lead_activities" CASCADE;
  DROP TABLE "lead_submissions" CASCADE;
  DROP TABLE "consent_records" CASCADE;
  DROP TABLE "bookings_travelers" CASCADE;
  DROP TABLE "bookings" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "payment_plan_rows" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "tours_highlights" CASCADE;
  DROP TABLE "tours_highlights_locales" CASCADE;
  DROP TABLE "tours_days_meals" CASCADE;
  DROP TABLE "tours_days" CASCADE;
  DROP TABLE "tours_days_locales" CASCADE;
  DROP TABLE "tours_inclusions" CASCADE;
  DROP TABLE "tours_inclusions_locales" CASCADE;
  DROP TABLE "tours_exclusions" CASCADE;
  DROP TABLE "tours_exclusions_locales" CASCADE;
  DROP TABLE "tours" CASCADE;
  DROP TABLE "tours_locales" CASCADE;
  DROP TABLE "tours_rels" CASCADE;
  DROP TABLE "_tours_v_version_highlights" CASCADE;
  DROP TABLE "_tours_v_version_highlights_locales" CASCADE;
  DROP TABLE "_tours_v_version_days_meals" CASCADE;
  DROP TABLE "_tours_v_version_days" CASCADE;
  DROP TABLE "_tours_v_version_days_locales" CASCADE;
  DROP TABLE "_tours_v_version_inclusions" CASCADE;
  DROP TABLE "_tours_v_version_inclusions_locales" CASCADE;
  DROP TABLE "_tours_v_version_exclusions" CASCADE;
  DROP TABLE "_tours_v_version_exclusions_locales" CASCADE;
  DROP TABLE "_tours_v" CASCADE;
  DROP TABLE "_tours_v_locales" CASCADE;
  DROP TABLE "_tours_v_rels" CASCADE;
  DROP TABLE "tour_variants" CASCADE;
  DROP TABLE "tour_variants_locales" CASCADE;
  DROP TABLE "destinations" CASCADE;
  DROP TABLE "destinations_locales" CASCADE;
  DROP TABLE "travel_styles" CASCADE;
  DROP TABLE "travel_styles_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "message_templates" CASCADE;
  DROP TABLE "message_templates_locales" CASCADE;
  DROP TABLE "_message_templates_v" CASCADE;
  DROP TABLE "_message_templates_v_locales" CASCADE;
  DROP TABLE "suppressed_addresses" CASCADE;
  DROP TABLE "sandbox_messages" CASCADE;
  DROP TABLE "staff_roles" CASCADE;
  DROP TABLE "staff_languages" CASCADE;
  DROP TABLE "staff_sessions" CASCADE;
  DROP TABLE "staff" CASCADE;
  DROP TABLE "staff_rels" CASCADE;
  DROP TABLE "service_accounts_scopes" CASCADE;
  DROP TABLE "service_accounts" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "company_settings_working_days" CASCADE;
  DROP TABLE "company_settings_holidays" CASCADE;
  DROP TABLE "company_settings" CASCADE;
  DROP TABLE "company_settings_locales" CASCADE;
  DROP TABLE "_company_settings_v_version_working_days" CASCADE;
  DROP TABLE "_company_settings_v_version_holidays" CASCADE;
  DROP TABLE "_company_settings_v" CASCADE;
  DROP TABLE "_company_settings_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_leads_language";
  DROP TYPE "public"."enum_leads_stage";
  DROP TYPE "public"."enum_leads_channel";
  DROP TYPE "public"."enum_leads_lost_reason";
  DROP TYPE "public"."enum_tasks_kind";
  DROP TYPE "public"."enum_customers_kind";
  DROP TYPE "public"."enum_customers_language";
  DROP TYPE "public"."enum_quote_status";
  DROP TYPE "public"."enum_currency";
  DROP TYPE "public"."enum_quote_meals";
  DROP TYPE "public"."enum_quote_versions_adjustments_kind";
  DROP TYPE "public"."enum_quote_versions_lines_component";
  DROP TYPE "public"."enum_quote_versions_instalments_anchor";
  DROP TYPE "public"."enum_quote_versions_language";
  DROP TYPE "public"."enum_quote_versions_pricing_mode";
  DROP TYPE "public"."enum_quote_versions_granularity";
  DROP TYPE "public"."enum_quote_versions_lump_sum_basis";
  DROP TYPE "public"."enum_quote_versions_accepted_via";
  DROP TYPE "public"."enum_quote_version_status";
  DROP TYPE "public"."enum_lead_activities_type";
  DROP TYPE "public"."enum_consent_records_purpose";
  DROP TYPE "public"."enum_bookings_travelers_category";
  DROP TYPE "public"."enum_bookings_status";
  DROP TYPE "public"."enum_bookings_supplier_status";
  DROP TYPE "public"."enum_documents_kind";
  DROP TYPE "public"."enum_payment_plan_rows_kind";
  DROP TYPE "public"."enum_payment_plan_rows_status";
  DROP TYPE "public"."enum_payments_method";
  DROP TYPE "public"."enum_payments_status";
  DROP TYPE "public"."enum_refunds_method";
  DROP TYPE "public"."enum_refunds_status";
  DROP TYPE "public"."enum_tour_meals";
  DROP TYPE "public"."enum_tours_status";
  DROP TYPE "public"."enum__tours_v_version_status";
  DROP TYPE "public"."enum__tours_v_published_locale";
  DROP TYPE "public"."enum_tour_variants_level";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_messages_status";
  DROP TYPE "public"."enum_messages_channel";
  DROP TYPE "public"."enum_messages_audience";
  DROP TYPE "public"."enum_messages_language";
  DROP TYPE "public"."enum_messages_link_kind";
  DROP TYPE "public"."enum_message_templates_channel";
  DROP TYPE "public"."enum__message_templates_v_version_channel";
  DROP TYPE "public"."enum_suppressed_addresses_channel";
  DROP TYPE "public"."enum_suppressed_addresses_reason";
  DROP TYPE "public"."enum_staff_roles";
  DROP TYPE "public"."enum_staff_languages";
  DROP TYPE "public"."enum_service_accounts_scopes";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_company_settings_working_days";
  DROP TYPE "public"."enum__company_settings_v_version_working_days";`)
}
