import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import type { Migration } from 'payload'
import * as initial from './20261124_010000_initial'
import * as platform from './20261124_020000_platform'
import * as textSearch from './20261124_040000_text_search'
import * as leadSourcesWebhooks from './20261124_043002_lead_sources_webhooks'
import * as catalogDesk from './20261124_090100_catalog_desk'
import * as deskSearch from './20261124_041000_desk_search'
import * as crmLists from './20261124_090200_crm_lists'
import * as crmOnePerson from './20261124_100000_crm_one_person'
import * as crmInbound from './20261124_110000_crm_inbound'
import * as crmRoutingAndClocks from './20261124_111500_crm_routing_and_clocks'
import * as inboundFollowsMerges from './20261126_113000_inbound_follows_merges'
import * as deskViews from './20261126_112000_desk_views'
import * as customerSearch from './20261126_120000_customer_search'
import * as webhooksDue from './20261124_044800_webhooks_due'
import * as suppliers from './20261126_113044_suppliers'
import * as suppliersHold from './20261126_113100_suppliers_hold'
import * as quoteFollowUp from './20261126_115415_quote_follow_up'
import * as quoteContent from './20261126_121041_quote_content'
import * as quoteInclusion from './20261126_121111_quote_inclusion'
import * as laterHolidays from './20261126_124500_later_holidays'
import * as tourPublishing from './20261126_124048_tour_publishing'
import * as feedVersions from './20261126_124049_feed_versions'
import * as withoutPayloadJobs from './20261126_124118_without_payload_jobs'
import * as rateCards from './20261126_125051_rate_cards'
import * as rateCardsHold from './20261126_130000_rate_cards_hold'
import * as deskByClock from './20261126_130000_desk_by_clock'
import * as largeLists from './20261126_122000_large_lists'
import * as adjustmentsAlwaysWhole from './20261126_145317_adjustments_always_whole'
import * as quoteRevisions from './20261126_150206_quote_revisions'
import * as builderSearch from './20261126_153500_builder_search'
import * as priceApprovals from './20261126_153136_price_approvals'
import * as priceApprovalsHold from './20261126_153137_price_approvals_hold'
import * as quoteLibrary from './20261126_153717_quote_library'
import * as tripLibrary from './20261126_154000_trip_library'
import * as blocklistedWarning from './20261126_181723_blocklisted_warning'
import * as keepers from './20261126_182221_keepers'
import * as keepersHold from './20261126_182222_keepers_hold'
import * as listSearch from './20261126_182300_list_search'
import * as taskReminders from './20261126_190906_task_reminders'
import * as tasksToRemindOf from './20261126_191000_tasks_to_remind_of'
import * as catalogDeskVersions from './20261126_195027_catalog_desk_versions'
import * as variantOffersKept from './20261126_195100_variant_offers_kept'
import * as lunarHolidays from './20261126_195200_lunar_holidays'
import * as optionalExtrasAreLines from './20261126_183805_optional_extras_are_lines'
import * as quoteAttachmentsAndTexts from './20261126_195619_quote_attachments_and_texts'
import * as markupByPlace from './20261126_224254_markup_by_place'
import * as markupRulesOnce from './20261126_224300_markup_rules_once'
import * as whatSegmentsAsk from './20261126_225000_what_segments_ask'
import * as listsInOrder from './20261126_233000_lists_in_order'
import * as tasksInOrder from './20261126_234000_tasks_in_order'
import * as leadSearchText from './20261127_021500_lead_search_text'
import * as openFirst from './20261127_022500_open_first'
import * as wordsFirst from './20261127_053000_words_first'
import * as oneIndexOfAnOrder from './20261127_060915_one_index_of_an_order'
import * as wordsOfAList from './20261127_061000_words_of_a_list'
import * as listsReadAlone from './20261127_062800_lists_read_alone'
import * as listsByLastChange from './20261127_152037_lists_by_last_change'

type Steps = { up: (args: MigrateUpArgs) => Promise<void>; down: (args: MigrateDownArgs) => Promise<void> }

/** To write a large table anew takes longer than a request may: no statement of a migration has a limit. */
const unhurried =
  <Args extends MigrateUpArgs | MigrateDownArgs>(step: (args: Args) => Promise<void>) =>
  async (args: Args): Promise<void> => {
    await args.db.execute(sql`SET LOCAL statement_timeout = 0`)
    await step(args)
  }

const migration = (name: string, { up, down }: Steps): Migration =>
  ({ name, up: unhurried(up), down: unhurried(down) }) as Migration

/** Every migration, in the order they run. */
export const migrations: Migration[] = [
  migration('20261124_010000_initial', initial),
  migration('20261124_020000_platform', platform),
  migration('20261124_040000_text_search', textSearch),
  migration('20261124_043002_lead_sources_webhooks', leadSourcesWebhooks),
  migration('20261124_090100_catalog_desk', catalogDesk),
  migration('20261124_041000_desk_search', deskSearch),
  migration('20261124_090200_crm_lists', crmLists),
  migration('20261124_100000_crm_one_person', crmOnePerson),
  migration('20261124_110000_crm_inbound', crmInbound),
  migration('20261124_111500_crm_routing_and_clocks', crmRoutingAndClocks),
  migration('20261124_044800_webhooks_due', webhooksDue),
  migration('20261126_113044_suppliers', suppliers),
  migration('20261126_113100_suppliers_hold', suppliersHold),
  migration('20261126_113000_inbound_follows_merges', inboundFollowsMerges),
  migration('20261126_115415_quote_follow_up', quoteFollowUp),
  migration('20261126_112000_desk_views', deskViews),
  migration('20261126_120000_customer_search', customerSearch),
  migration('20261126_121041_quote_content', quoteContent),
  migration('20261126_121111_quote_inclusion', quoteInclusion),
  migration('20261126_124500_later_holidays', laterHolidays),
  migration('20261126_124048_tour_publishing', tourPublishing),
  migration('20261126_124049_feed_versions', feedVersions),
  migration('20261126_124118_without_payload_jobs', withoutPayloadJobs),
  migration('20261126_125051_rate_cards', rateCards),
  migration('20261126_130000_rate_cards_hold', rateCardsHold),
  migration('20261126_130000_desk_by_clock', deskByClock),
  migration('20261126_122000_large_lists', largeLists),
  migration('20261126_145317_adjustments_always_whole', adjustmentsAlwaysWhole),
  migration('20261126_150206_quote_revisions', quoteRevisions),
  migration('20261126_153500_builder_search', builderSearch),
  migration('20261126_153136_price_approvals', priceApprovals),
  migration('20261126_153137_price_approvals_hold', priceApprovalsHold),
  migration('20261126_153717_quote_library', quoteLibrary),
  migration('20261126_154000_trip_library', tripLibrary),
  migration('20261126_181723_blocklisted_warning', blocklistedWarning),
  migration('20261126_182221_keepers', keepers),
  migration('20261126_182222_keepers_hold', keepersHold),
  migration('20261126_182300_list_search', listSearch),
  migration('20261126_190906_task_reminders', taskReminders),
  migration('20261126_191000_tasks_to_remind_of', tasksToRemindOf),
  migration('20261126_195027_catalog_desk_versions', catalogDeskVersions),
  migration('20261126_195100_variant_offers_kept', variantOffersKept),
  migration('20261126_195200_lunar_holidays', lunarHolidays),
  migration('20261126_183805_optional_extras_are_lines', optionalExtrasAreLines),
  migration('20261126_195619_quote_attachments_and_texts', quoteAttachmentsAndTexts),
  migration('20261126_224254_markup_by_place', markupByPlace),
  migration('20261126_224300_markup_rules_once', markupRulesOnce),
  migration('20261126_225000_what_segments_ask', whatSegmentsAsk),
  migration('20261126_233000_lists_in_order', listsInOrder),
  migration('20261126_234000_tasks_in_order', tasksInOrder),
  migration('20261127_021500_lead_search_text', leadSearchText),
  migration('20261127_022500_open_first', openFirst),
  migration('20261127_053000_words_first', wordsFirst),
  migration('20261127_060915_one_index_of_an_order', oneIndexOfAnOrder),
  migration('20261127_061000_words_of_a_list', wordsOfAList),
  migration('20261127_062800_lists_read_alone', listsReadAlone),
  migration('20261127_152037_lists_by_last_change', listsByLastChange),
]
