import type { CollectionConfig } from 'payload'
import { withBounds } from '@/hooks/shared/withBounds'
import { Bookings } from './booking/Bookings'
import { Destinations } from './catalog/Destinations'
import { Media } from './catalog/Media'
import { Places } from './catalog/Places'
import { TourBoosts } from './catalog/TourBoosts'
import { Tours } from './catalog/Tours'
import { TourVariants } from './catalog/TourVariants'
import { TravelStyles } from './catalog/TravelStyles'
import { ConsentRecords } from './crm/ConsentRecords'
import { CustomerMerges } from './crm/CustomerMerges'
import { CustomerRelations } from './crm/CustomerRelations'
import { CustomerSegments } from './crm/CustomerSegments'
import { Customers } from './crm/Customers'
import { CustomerTags } from './crm/CustomerTags'
import { DuplicateSuggestions } from './crm/DuplicateSuggestions'
import { InboundFiles } from './crm/InboundFiles'
import { InboundMessages } from './crm/InboundMessages'
import { LeadActivities } from './crm/LeadActivities'
import { LeadClocks } from './crm/LeadClocks'
import { LeadImports } from './crm/LeadImports'
import { LeadSubmissions } from './crm/LeadSubmissions'
import { Leads } from './crm/Leads'
import { RoutingRules } from './crm/RoutingRules'
import { SlaPolicies } from './crm/SlaPolicies'
import { Tasks } from './crm/Tasks'
import { FxRates } from './finance/FxRates'
import { PaymentPlanRows } from './finance/PaymentPlanRows'
import { Payments } from './finance/Payments'
import { Refunds } from './finance/Refunds'
import { WebhookSubscriptions } from './integration/WebhookSubscriptions'
import { Components } from './partners/Components'
import { InventoryAllocations } from './partners/InventoryAllocations'
import { PartnerContracts } from './partners/PartnerContracts'
import { PartnerDocuments } from './partners/PartnerDocuments'
import { Partners } from './partners/Partners'
import { RateCards } from './partners/RateCards'
import { RateCardVersions } from './partners/RateCardVersions'
import { MarkupRules } from './quote/MarkupRules'
import { PriceApprovals } from './quote/PriceApprovals'
import { Quotes } from './quote/Quotes'
import { QuoteVersions } from './quote/QuoteVersions'
import { StandardTexts } from './quote/StandardTexts'
import { AuditEvents } from './shared/AuditEvents'
import { Documents } from './shared/Documents'
import { Messages } from './shared/Messages'
import { MessageTemplates } from './shared/MessageTemplates'
import { PublicHolidays } from './shared/PublicHolidays'
import { SandboxMessages } from './shared/SandboxMessages'
import { ServiceAccounts } from './shared/ServiceAccounts'
import { Staff } from './shared/Staff'
import { StaffLeave } from './shared/StaffLeave'
import { SuppressedAddresses } from './shared/SuppressedAddresses'
import { Teams } from './shared/Teams'

/** Every collection, in the order of the panel's menu. */
export const collections: CollectionConfig[] = [
  Leads,
  Tasks,
  Customers,
  CustomerTags,
  CustomerSegments,
  CustomerRelations,
  DuplicateSuggestions,
  CustomerMerges,
  Quotes,
  QuoteVersions,
  StandardTexts,
  InboundMessages,
  InboundFiles,
  LeadActivities,
  LeadSubmissions,
  LeadImports,
  ConsentRecords,
  RoutingRules,
  SlaPolicies,
  LeadClocks,
  Teams,
  StaffLeave,
  PublicHolidays,
  Bookings,
  Documents,
  PaymentPlanRows,
  Payments,
  Refunds,
  Partners,
  PartnerContracts,
  Components,
  RateCards,
  RateCardVersions,
  InventoryAllocations,
  PartnerDocuments,
  FxRates,
  MarkupRules,
  PriceApprovals,
  Tours,
  TourVariants,
  TourBoosts,
  Destinations,
  Places,
  TravelStyles,
  Media,
  Messages,
  MessageTemplates,
  SuppressedAddresses,
  SandboxMessages,
  Staff,
  ServiceAccounts,
  WebhookSubscriptions,
  AuditEvents,
].map(withBounds)
