import { LeadTimeline as LeadTimeline_5c7b3084c469db3fa434e4378052999c } from '@/src/admin/crm/LeadTimeline'
import { DayRowLabel as DayRowLabel_fabf0c49056e5d78b5bdae9ac48b6c9a } from '@/src/admin/shared/DayRowLabel'
import { JsonFacts as JsonFacts_68962a7f3c68f37fa0f8a4b8d8d1bd58 } from '@/src/admin/shared/JsonFacts'
import { OriginalRequest as OriginalRequest_1c27623041462551d33ec1b9f585657b } from '@/src/admin/crm/OriginalRequest'
import { StatusCell as StatusCell_9f7d5cc816c61b6a7bb1d144501aaaf4 } from '@/src/admin/shared/StatusCell'
import { FirstResponseCell as FirstResponseCell_5ef004c79d0f4a54c68590b4844d48e0 } from '@/src/admin/crm/FirstResponseCell'
import { NextDueCell as NextDueCell_253a30b865178c3648fc191e6c7eba44 } from '@/src/admin/crm/NextDueCell'
import { EmptyList as EmptyList_d84992a9a9353bfd49059655ab368f81 } from '@/src/admin/shared/EmptyList'
import { ListTools as ListTools_fe36b44503870b5b172295df356ddac5 } from '@/src/admin/shared/ListTools'
import { LeadBulkActions as LeadBulkActions_28ba0cc4f1eeeeb5da655ec248537013 } from '@/src/admin/crm/LeadBulkActions'
import { NewLead as NewLead_339bbd01b7cc66e53b0f47df91f8539d } from '@/src/admin/crm/NewLead'
import { LeadActions as LeadActions_95b840b5f184c61faea429dd1edeb2c4 } from '@/src/admin/crm/LeadActions'
import { LeadWorkspace as LeadWorkspace_3dcde3a25c68c7959815114af2a81ba8 } from '@/src/admin/crm/workspace/LeadWorkspace'
import { DefaultEditView as DefaultEditView_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { TaskDueCell as TaskDueCell_f487f73b1ad04402ad357f54f8188734 } from '@/src/admin/crm/TaskDueCell'
import { TaskActions as TaskActions_72bf66adf86e126747a2eacc017734ce } from '@/src/admin/crm/TaskActions'
import { CustomerEditing as CustomerEditing_1389c5f1d9cc6483a381b2f782d460b7 } from '@/src/admin/crm/customers/CustomerEditing'
import { CustomerProfile as CustomerProfile_7ac4d53414690e8c8a5c27359fc5f3ce } from '@/src/admin/crm/customers/CustomerProfile'
import { MoneyCell as MoneyCell_abf615a5223d0cb9c39663ff9ded6873 } from '@/src/admin/shared/MoneyCell'
import { MoneyField as MoneyField_b5e30992608e612aeae3e3c85f3d0b9c } from '@/src/admin/shared/MoneyField'
import { QuoteActions as QuoteActions_c0b5dbb9d104135b4a5ac4b4460423be } from '@/src/admin/quote/QuoteActions'
import { SendingStanding as SendingStanding_1ce03139427a98cf55aac10c9ac034d7 } from '@/src/admin/quote/SendingStanding'
import { CalendarDateField as CalendarDateField_8950acabfc08c3d495db4b09f5c380d5 } from '@/src/admin/shared/CalendarDateField'
import { TellingRowLabel as TellingRowLabel_12e978faabae8e0024ed1dff77c27c69 } from '@/src/admin/shared/TellingRowLabel'
import { InsertTextField as InsertTextField_47f8ea9b3c1e3fb7bd256ebe3c7749cd } from '@/src/admin/quote/InsertTextField'
import { TextRowLabel as TextRowLabel_47a97b83965c7ee67c3e41ba5a7781ec } from '@/src/admin/shared/TextRowLabel'
import { AttachmentsField as AttachmentsField_77574d444c29c082020d207be8d40081 } from '@/src/admin/quote/AttachmentsField'
import { QuoteVersionActions as QuoteVersionActions_94e75a40250bf52a0d306ad4f45761c8 } from '@/src/admin/quote/QuoteVersionActions'
import { InboundBody as InboundBody_62d56ce5d2f9b010939dfa761e76b8f9 } from '@/src/admin/crm/InboundBody'
import { InboundActions as InboundActions_51dbb1620e2e8a66146a6c9116244c49 } from '@/src/admin/crm/InboundActions'
import { LeadImportRows as LeadImportRows_02604033d99aba1aa73d3b249b30ac19 } from '@/src/admin/crm/LeadImportRows'
import { UploadLeadFile as UploadLeadFile_9a1f29a75ce30eaedf2405296925d7e7 } from '@/src/admin/crm/UploadLeadFile'
import { LeadImportActions as LeadImportActions_9df445d0af3d568e24dfdc85dff36e08 } from '@/src/admin/crm/LeadImportActions'
import { YesNoCell as YesNoCell_b21a8826965a113f3d1b47c69f72fc4e } from '@/src/admin/shared/YesNoCell'
import { TravelerRowLabel as TravelerRowLabel_8d7156e31555bbc7db3563e2d32c221e } from '@/src/admin/booking/TravelerRowLabel'
import { AcceptedSnapshot as AcceptedSnapshot_2b153634d382915ca5b6c1cb80d23443 } from '@/src/admin/booking/AcceptedSnapshot'
import { BookingActions as BookingActions_75b47b45649790b32b83fa93aecebf0a } from '@/src/admin/booking/BookingActions'
import { PlanRowActions as PlanRowActions_f2535e4b63a9d83018ef6ea4e7da40c9 } from '@/src/admin/finance/PlanRowActions'
import { PaymentActions as PaymentActions_03f3a97229ede3e175fc846fa55ef5d3 } from '@/src/admin/finance/PaymentActions'
import { ContactRowLabel as ContactRowLabel_64b8698fb3d0c1f1ca0fd928d7ca83a3 } from '@/src/admin/partners/ContactRowLabel'
import { ComponentMarkup as ComponentMarkup_9e1275fe5bb4cf8f7824c8af5173616c } from '@/src/admin/quote/ComponentMarkup'
import { RateCardActions as RateCardActions_c01b001c520f51212d59867e5ea0533c } from '@/src/admin/partners/RateCardActions'
import { CardProblems as CardProblems_332237e8984786292182683df58c5de9 } from '@/src/admin/partners/CardProblems'
import { SeasonRowLabel as SeasonRowLabel_ec75544f13f4ee199ab068cbbd6fe2d4 } from '@/src/admin/partners/SeasonRowLabel'
import { RateRowLabel as RateRowLabel_383632d4411acfd52d8dbb0aed303c49 } from '@/src/admin/partners/RateRowLabel'
import { PriceGrid as PriceGrid_df7b0e8084c5d8bcb4215a8776e9a963 } from '@/src/admin/partners/PriceGrid'
import { RateCardVersionActions as RateCardVersionActions_fba4f12fa0a6a4896018416c7ed2efc0 } from '@/src/admin/partners/RateCardVersionActions'
import { FxTools as FxTools_a91c68a592547be9c47bb6687f07a333 } from '@/src/admin/finance/FxTools'
import { FxRateActions as FxRateActions_f12520bdf973dc676d5855d659c01f95 } from '@/src/admin/finance/FxRateActions'
import { ChecksLine as ChecksLine_96e7cab74f27bd6a7b96bc3f7bd9cdce } from '@/src/admin/catalog/editor/ChecksLine'
import { TourTitleCell as TourTitleCell_a25dd9746b79d579837e1cad5d37ae9f } from '@/src/admin/catalog/list/TourTitleCell'
import { SourceText as SourceText_ecf50646e09f9a5ed8145c1df32f75a8 } from '@/src/admin/catalog/editor/SourceText'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { NamedEditor as NamedEditor_79b753092d8821a5ba01ae986dbc155a } from '@/src/admin/shared/NamedEditor'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RouteMap as RouteMap_78112e733705b882c49aebf18baa9d9e } from '@/src/admin/catalog/editor/RouteMap'
import { TourDayActions as TourDayActions_7602927e29579e9b486ce7aa403e64e4 } from '@/src/admin/catalog/editor/TourDayActions'
import { TourDayLabel as TourDayLabel_2e44210a5673019a110078130293eb50 } from '@/src/admin/catalog/editor/TourDayLabel'
import { CopyDays as CopyDays_07f38180cdea2236eb3fdaebebe7093d } from '@/src/admin/catalog/editor/CopyDays'
import { PriceFromFact as PriceFromFact_e39c26ebfd48dc57e82d4a8da380fdee } from '@/src/admin/catalog/editor/PriceFromFact'
import { PriceFromCell as PriceFromCell_1f8a8933800e7e59a1b5c8b394753f39 } from '@/src/admin/catalog/list/TourCells'
import { VariantOffers as VariantOffers_87387295fb1a25b403cd2fbccf594f20 } from '@/src/admin/catalog/editor/VariantOffers'
import { PictureRights as PictureRights_4262c8303e80465a3f229b98aafe4c06 } from '@/src/admin/catalog/editor/PictureRights'
import { FaqRowLabel as FaqRowLabel_92049b85b528e0ad9ddf26dd5f24e525 } from '@/src/admin/catalog/FaqRowLabel'
import { ChecksPanel as ChecksPanel_d7c10acc7b3becbcf2cc5475ffbfb8bc } from '@/src/admin/catalog/editor/ChecksPanel'
import { ChecksCell as ChecksCell_1f8a8933800e7e59a1b5c8b394753f39 } from '@/src/admin/catalog/list/TourCells'
import { TranslationsPanel as TranslationsPanel_c9c36e47684d38bca0938ff995662d47 } from '@/src/admin/catalog/editor/TranslationsPanel'
import { LanguagesCell as LanguagesCell_1f8a8933800e7e59a1b5c8b394753f39 } from '@/src/admin/catalog/list/TourCells'
import { ChangedCell as ChangedCell_1f8a8933800e7e59a1b5c8b394753f39 } from '@/src/admin/catalog/list/TourCells'
import { TourWorkLinks as TourWorkLinks_1cc7a3c6f159eea033dfdcf9910fedf5 } from '@/src/admin/catalog/list/TourWorkLinks'
import { TourActions as TourActions_fa96e3adb9cb46f9f01da829adf6ba65 } from '@/src/admin/catalog/editor/TourActions'
import { TourPublishingActions as TourPublishingActions_cac08de22e7fa5b5dfc04361bd37dcc3 } from '@/src/admin/publishing/TourPublishingActions'
import { HistoryTab as HistoryTab_2f179f0bffcccbafd25abd3be6c39259 } from '@/src/admin/catalog/history/HistoryTab'
import { DestinationSwitch as DestinationSwitch_babdf7436d7748c3c7b4ec514fabd3b1 } from '@/src/admin/publishing/DestinationSwitch'
import { LicenceCell as LicenceCell_8b636e3e09a47a99b2ef011af52fadaa } from '@/src/admin/catalog/media/LicenceCell'
import { PictureUses as PictureUses_8044704f2f9b28c4f15c8624eabc4085 } from '@/src/admin/catalog/media/PictureUses'
import { MessagePreview as MessagePreview_a4e67d7f31e21d45c152023092b0bb14 } from '@/src/admin/shared/MessagePreview'
import { MessageActions as MessageActions_b480c32221c5f07413026dbdbc16049c } from '@/src/admin/shared/MessageActions'
import { TemplatePreview as TemplatePreview_1265529ccd1b284d95d40ac694607b1c } from '@/src/admin/shared/TemplatePreview'
import { SandboxMessagePreview as SandboxMessagePreview_01929521f74702e6d9a66ecce672e0f5 } from '@/src/admin/shared/SandboxMessagePreview'
import { WriteAsCustomer as WriteAsCustomer_6e618c400a3c1b959cf66ea2bf3cde94 } from '@/src/admin/shared/PretendActions'
import { AnswerAsCustomer as AnswerAsCustomer_6e618c400a3c1b959cf66ea2bf3cde94 } from '@/src/admin/shared/PretendActions'
import { ServiceAccountActions as ServiceAccountActions_4746e742c981165e83db86022ceaab5f } from '@/src/admin/shared/ServiceAccountActions'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_c43a942f4065a5acd5ded2d57d3372dd } from '@/src/admin/shared/Icon'
import { Logo as Logo_69e273f1e57ae59d1f08e2ee1dbfd477 } from '@/src/admin/shared/Logo'
import { PanelSearch as PanelSearch_f18efb7ff226e7d5e2911f143525f29b } from '@/src/admin/search/PanelSearch'
import { PanelNavEnd as PanelNavEnd_67dccdd9a6d45c6d4ea04ae0bfe8689f } from '@/src/admin/shared/PanelNav'
import { Dashboard as Dashboard_047deab13287d384d2a2427caba09651 } from '@/src/admin/shared/Dashboard'
import { DemoLogins as DemoLogins_8ae8bce4b6a53ea430ca5efc2300f279 } from '@/src/admin/shared/DemoLogins'
import { PanelNavTop as PanelNavTop_67dccdd9a6d45c6d4ea04ae0bfe8689f } from '@/src/admin/shared/PanelNav'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { MyDayView as MyDayView_582366da80aeec1000c10c330becc0d3 } from '@/src/admin/crm/day/MyDayView'
import { BoardView as BoardView_91821095cf0b18215ba910c3c1ca3501 } from '@/src/admin/crm/board/BoardView'
import { CustomersView as CustomersView_39b74e2585aafb5dea77c1de16052c1e } from '@/src/admin/crm/customers/CustomersView'
import { DuplicatesView as DuplicatesView_5b2d02b4f9e49c81e6f8b18a8e2e8657 } from '@/src/admin/crm/customers/DuplicatesView'
import { CompareView as CompareView_4f4efa9f2e12fc6aff7a4a45f1ea2d70 } from '@/src/admin/crm/customers/CompareView'
import { MergesView as MergesView_7b9b2cb7bb7d598726ab9de00904073d } from '@/src/admin/crm/customers/MergesView'
import { MergeView as MergeView_be3e9ef7cd0f0895f80fa3e429d84f4e } from '@/src/admin/crm/customers/MergeView'
import { SegmentsView as SegmentsView_6fa8a3a62ee5ea5a1d435f01159b9a6d } from '@/src/admin/crm/customers/SegmentsView'
import { SegmentView as SegmentView_84c9cb827eea0e787038b0330c683737 } from '@/src/admin/crm/customers/SegmentView'
import { LeadSourcesView as LeadSourcesView_5fc1f12d26f4bb9ff871e0f6070de728 } from '@/src/admin/reports/LeadSourcesView'
import { WebsiteComparisonView as WebsiteComparisonView_3679e43b0ffa97759dde92de4cc4cce0 } from '@/src/admin/reports/WebsiteComparisonView'
import { RoutingView as RoutingView_a69cbd1a992c8559ca440d658f1ecae6 } from '@/src/admin/crm/routing/RoutingView'
import { BuilderView as BuilderView_275ee4e9264f70e31825db95df4c3f0d } from '@/src/admin/quote/builder/BuilderView'
import { QuoteChangesView as QuoteChangesView_9bbff7d10c29ae0561bde08cf40dc026 } from '@/src/admin/quote/changes/QuoteChangesView'
import { PriceImportView as PriceImportView_35091a817af121ff56ad2004aae3c08e } from '@/src/admin/partners/PriceImportView'
import { BlastRadiusView as BlastRadiusView_0c1b55bb1164d94bb8920663cfced850 } from '@/src/admin/quote/BlastRadiusView'
import { PublishingView as PublishingView_76de935f13594f3875e37066fe0b5df0 } from '@/src/admin/publishing/PublishingView'
import { FeedVersionView as FeedVersionView_2af848c060527afefd94cca96f564b5a } from '@/src/admin/publishing/FeedVersionView'
import { OrderView as OrderView_0a291d437eba7aa04aeb6f3c9275bae4 } from '@/src/admin/publishing/order/OrderView'
import { TourHistoryView as TourHistoryView_78caf8af913fd389aff47ac4dc51e87f } from '@/src/admin/catalog/history/TourHistoryView'
import { TourVersionView as TourVersionView_478e46af5eeccafc301ad7f0f21f2b42 } from '@/src/admin/catalog/history/TourVersionView'
import { WebhooksView as WebhooksView_6c4b6ed08b8ea6a31d26866ffabeac01 } from '@/src/admin/integration/WebhooksView'
import { WebhookView as WebhookView_e6254439a5b12bdbf13c8334a3b5beaa } from '@/src/admin/integration/WebhookView'
import { SystemView as SystemView_a82c669cf32b20f5d4a8908cdb3a51b3 } from '@/src/admin/system/SystemView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/src/admin/crm/LeadTimeline#LeadTimeline": LeadTimeline_5c7b3084c469db3fa434e4378052999c,
  "@/src/admin/shared/DayRowLabel#DayRowLabel": DayRowLabel_fabf0c49056e5d78b5bdae9ac48b6c9a,
  "@/src/admin/shared/JsonFacts#JsonFacts": JsonFacts_68962a7f3c68f37fa0f8a4b8d8d1bd58,
  "@/src/admin/crm/OriginalRequest#OriginalRequest": OriginalRequest_1c27623041462551d33ec1b9f585657b,
  "@/src/admin/shared/StatusCell#StatusCell": StatusCell_9f7d5cc816c61b6a7bb1d144501aaaf4,
  "@/src/admin/crm/FirstResponseCell#FirstResponseCell": FirstResponseCell_5ef004c79d0f4a54c68590b4844d48e0,
  "@/src/admin/crm/NextDueCell#NextDueCell": NextDueCell_253a30b865178c3648fc191e6c7eba44,
  "@/src/admin/shared/EmptyList#EmptyList": EmptyList_d84992a9a9353bfd49059655ab368f81,
  "@/src/admin/shared/ListTools#ListTools": ListTools_fe36b44503870b5b172295df356ddac5,
  "@/src/admin/crm/LeadBulkActions#LeadBulkActions": LeadBulkActions_28ba0cc4f1eeeeb5da655ec248537013,
  "@/src/admin/crm/NewLead#NewLead": NewLead_339bbd01b7cc66e53b0f47df91f8539d,
  "@/src/admin/crm/LeadActions#LeadActions": LeadActions_95b840b5f184c61faea429dd1edeb2c4,
  "@/src/admin/crm/workspace/LeadWorkspace#LeadWorkspace": LeadWorkspace_3dcde3a25c68c7959815114af2a81ba8,
  "@payloadcms/ui#DefaultEditView": DefaultEditView_3817bf644402e67bfe6577f60ef982de,
  "@/src/admin/crm/TaskDueCell#TaskDueCell": TaskDueCell_f487f73b1ad04402ad357f54f8188734,
  "@/src/admin/crm/TaskActions#TaskActions": TaskActions_72bf66adf86e126747a2eacc017734ce,
  "@/src/admin/crm/customers/CustomerEditing#CustomerEditing": CustomerEditing_1389c5f1d9cc6483a381b2f782d460b7,
  "@/src/admin/crm/customers/CustomerProfile#CustomerProfile": CustomerProfile_7ac4d53414690e8c8a5c27359fc5f3ce,
  "@/src/admin/shared/MoneyCell#MoneyCell": MoneyCell_abf615a5223d0cb9c39663ff9ded6873,
  "@/src/admin/shared/MoneyField#MoneyField": MoneyField_b5e30992608e612aeae3e3c85f3d0b9c,
  "@/src/admin/quote/QuoteActions#QuoteActions": QuoteActions_c0b5dbb9d104135b4a5ac4b4460423be,
  "@/src/admin/quote/SendingStanding#SendingStanding": SendingStanding_1ce03139427a98cf55aac10c9ac034d7,
  "@/src/admin/shared/CalendarDateField#CalendarDateField": CalendarDateField_8950acabfc08c3d495db4b09f5c380d5,
  "@/src/admin/shared/TellingRowLabel#TellingRowLabel": TellingRowLabel_12e978faabae8e0024ed1dff77c27c69,
  "@/src/admin/quote/InsertTextField#InsertTextField": InsertTextField_47f8ea9b3c1e3fb7bd256ebe3c7749cd,
  "@/src/admin/shared/TextRowLabel#TextRowLabel": TextRowLabel_47a97b83965c7ee67c3e41ba5a7781ec,
  "@/src/admin/quote/AttachmentsField#AttachmentsField": AttachmentsField_77574d444c29c082020d207be8d40081,
  "@/src/admin/quote/QuoteVersionActions#QuoteVersionActions": QuoteVersionActions_94e75a40250bf52a0d306ad4f45761c8,
  "@/src/admin/crm/InboundBody#InboundBody": InboundBody_62d56ce5d2f9b010939dfa761e76b8f9,
  "@/src/admin/crm/InboundActions#InboundActions": InboundActions_51dbb1620e2e8a66146a6c9116244c49,
  "@/src/admin/crm/LeadImportRows#LeadImportRows": LeadImportRows_02604033d99aba1aa73d3b249b30ac19,
  "@/src/admin/crm/UploadLeadFile#UploadLeadFile": UploadLeadFile_9a1f29a75ce30eaedf2405296925d7e7,
  "@/src/admin/crm/LeadImportActions#LeadImportActions": LeadImportActions_9df445d0af3d568e24dfdc85dff36e08,
  "@/src/admin/shared/YesNoCell#YesNoCell": YesNoCell_b21a8826965a113f3d1b47c69f72fc4e,
  "@/src/admin/booking/TravelerRowLabel#TravelerRowLabel": TravelerRowLabel_8d7156e31555bbc7db3563e2d32c221e,
  "@/src/admin/booking/AcceptedSnapshot#AcceptedSnapshot": AcceptedSnapshot_2b153634d382915ca5b6c1cb80d23443,
  "@/src/admin/booking/BookingActions#BookingActions": BookingActions_75b47b45649790b32b83fa93aecebf0a,
  "@/src/admin/finance/PlanRowActions#PlanRowActions": PlanRowActions_f2535e4b63a9d83018ef6ea4e7da40c9,
  "@/src/admin/finance/PaymentActions#PaymentActions": PaymentActions_03f3a97229ede3e175fc846fa55ef5d3,
  "@/src/admin/partners/ContactRowLabel#ContactRowLabel": ContactRowLabel_64b8698fb3d0c1f1ca0fd928d7ca83a3,
  "@/src/admin/quote/ComponentMarkup#ComponentMarkup": ComponentMarkup_9e1275fe5bb4cf8f7824c8af5173616c,
  "@/src/admin/partners/RateCardActions#RateCardActions": RateCardActions_c01b001c520f51212d59867e5ea0533c,
  "@/src/admin/partners/CardProblems#CardProblems": CardProblems_332237e8984786292182683df58c5de9,
  "@/src/admin/partners/SeasonRowLabel#SeasonRowLabel": SeasonRowLabel_ec75544f13f4ee199ab068cbbd6fe2d4,
  "@/src/admin/partners/RateRowLabel#RateRowLabel": RateRowLabel_383632d4411acfd52d8dbb0aed303c49,
  "@/src/admin/partners/PriceGrid#PriceGrid": PriceGrid_df7b0e8084c5d8bcb4215a8776e9a963,
  "@/src/admin/partners/RateCardVersionActions#RateCardVersionActions": RateCardVersionActions_fba4f12fa0a6a4896018416c7ed2efc0,
  "@/src/admin/finance/FxTools#FxTools": FxTools_a91c68a592547be9c47bb6687f07a333,
  "@/src/admin/finance/FxRateActions#FxRateActions": FxRateActions_f12520bdf973dc676d5855d659c01f95,
  "@/src/admin/catalog/editor/ChecksLine#ChecksLine": ChecksLine_96e7cab74f27bd6a7b96bc3f7bd9cdce,
  "@/src/admin/catalog/list/TourTitleCell#TourTitleCell": TourTitleCell_a25dd9746b79d579837e1cad5d37ae9f,
  "@/src/admin/catalog/editor/SourceText#SourceText": SourceText_ecf50646e09f9a5ed8145c1df32f75a8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/src/admin/shared/NamedEditor#NamedEditor": NamedEditor_79b753092d8821a5ba01ae986dbc155a,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/src/admin/catalog/editor/RouteMap#RouteMap": RouteMap_78112e733705b882c49aebf18baa9d9e,
  "@/src/admin/catalog/editor/TourDayActions#TourDayActions": TourDayActions_7602927e29579e9b486ce7aa403e64e4,
  "@/src/admin/catalog/editor/TourDayLabel#TourDayLabel": TourDayLabel_2e44210a5673019a110078130293eb50,
  "@/src/admin/catalog/editor/CopyDays#CopyDays": CopyDays_07f38180cdea2236eb3fdaebebe7093d,
  "@/src/admin/catalog/editor/PriceFromFact#PriceFromFact": PriceFromFact_e39c26ebfd48dc57e82d4a8da380fdee,
  "@/src/admin/catalog/list/TourCells#PriceFromCell": PriceFromCell_1f8a8933800e7e59a1b5c8b394753f39,
  "@/src/admin/catalog/editor/VariantOffers#VariantOffers": VariantOffers_87387295fb1a25b403cd2fbccf594f20,
  "@/src/admin/catalog/editor/PictureRights#PictureRights": PictureRights_4262c8303e80465a3f229b98aafe4c06,
  "@/src/admin/catalog/FaqRowLabel#FaqRowLabel": FaqRowLabel_92049b85b528e0ad9ddf26dd5f24e525,
  "@/src/admin/catalog/editor/ChecksPanel#ChecksPanel": ChecksPanel_d7c10acc7b3becbcf2cc5475ffbfb8bc,
  "@/src/admin/catalog/list/TourCells#ChecksCell": ChecksCell_1f8a8933800e7e59a1b5c8b394753f39,
  "@/src/admin/catalog/editor/TranslationsPanel#TranslationsPanel": TranslationsPanel_c9c36e47684d38bca0938ff995662d47,
  "@/src/admin/catalog/list/TourCells#LanguagesCell": LanguagesCell_1f8a8933800e7e59a1b5c8b394753f39,
  "@/src/admin/catalog/list/TourCells#ChangedCell": ChangedCell_1f8a8933800e7e59a1b5c8b394753f39,
  "@/src/admin/catalog/list/TourWorkLinks#TourWorkLinks": TourWorkLinks_1cc7a3c6f159eea033dfdcf9910fedf5,
  "@/src/admin/catalog/editor/TourActions#TourActions": TourActions_fa96e3adb9cb46f9f01da829adf6ba65,
  "@/src/admin/publishing/TourPublishingActions#TourPublishingActions": TourPublishingActions_cac08de22e7fa5b5dfc04361bd37dcc3,
  "@/src/admin/catalog/history/HistoryTab#HistoryTab": HistoryTab_2f179f0bffcccbafd25abd3be6c39259,
  "@/src/admin/publishing/DestinationSwitch#DestinationSwitch": DestinationSwitch_babdf7436d7748c3c7b4ec514fabd3b1,
  "@/src/admin/catalog/media/LicenceCell#LicenceCell": LicenceCell_8b636e3e09a47a99b2ef011af52fadaa,
  "@/src/admin/catalog/media/PictureUses#PictureUses": PictureUses_8044704f2f9b28c4f15c8624eabc4085,
  "@/src/admin/shared/MessagePreview#MessagePreview": MessagePreview_a4e67d7f31e21d45c152023092b0bb14,
  "@/src/admin/shared/MessageActions#MessageActions": MessageActions_b480c32221c5f07413026dbdbc16049c,
  "@/src/admin/shared/TemplatePreview#TemplatePreview": TemplatePreview_1265529ccd1b284d95d40ac694607b1c,
  "@/src/admin/shared/SandboxMessagePreview#SandboxMessagePreview": SandboxMessagePreview_01929521f74702e6d9a66ecce672e0f5,
  "@/src/admin/shared/PretendActions#WriteAsCustomer": WriteAsCustomer_6e618c400a3c1b959cf66ea2bf3cde94,
  "@/src/admin/shared/PretendActions#AnswerAsCustomer": AnswerAsCustomer_6e618c400a3c1b959cf66ea2bf3cde94,
  "@/src/admin/shared/ServiceAccountActions#ServiceAccountActions": ServiceAccountActions_4746e742c981165e83db86022ceaab5f,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "@/src/admin/shared/Icon#Icon": Icon_c43a942f4065a5acd5ded2d57d3372dd,
  "@/src/admin/shared/Logo#Logo": Logo_69e273f1e57ae59d1f08e2ee1dbfd477,
  "@/src/admin/search/PanelSearch#PanelSearch": PanelSearch_f18efb7ff226e7d5e2911f143525f29b,
  "@/src/admin/shared/PanelNav#PanelNavEnd": PanelNavEnd_67dccdd9a6d45c6d4ea04ae0bfe8689f,
  "@/src/admin/shared/Dashboard#Dashboard": Dashboard_047deab13287d384d2a2427caba09651,
  "@/src/admin/shared/DemoLogins#DemoLogins": DemoLogins_8ae8bce4b6a53ea430ca5efc2300f279,
  "@/src/admin/shared/PanelNav#PanelNavTop": PanelNavTop_67dccdd9a6d45c6d4ea04ae0bfe8689f,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@/src/admin/crm/day/MyDayView#MyDayView": MyDayView_582366da80aeec1000c10c330becc0d3,
  "@/src/admin/crm/board/BoardView#BoardView": BoardView_91821095cf0b18215ba910c3c1ca3501,
  "@/src/admin/crm/customers/CustomersView#CustomersView": CustomersView_39b74e2585aafb5dea77c1de16052c1e,
  "@/src/admin/crm/customers/DuplicatesView#DuplicatesView": DuplicatesView_5b2d02b4f9e49c81e6f8b18a8e2e8657,
  "@/src/admin/crm/customers/CompareView#CompareView": CompareView_4f4efa9f2e12fc6aff7a4a45f1ea2d70,
  "@/src/admin/crm/customers/MergesView#MergesView": MergesView_7b9b2cb7bb7d598726ab9de00904073d,
  "@/src/admin/crm/customers/MergeView#MergeView": MergeView_be3e9ef7cd0f0895f80fa3e429d84f4e,
  "@/src/admin/crm/customers/SegmentsView#SegmentsView": SegmentsView_6fa8a3a62ee5ea5a1d435f01159b9a6d,
  "@/src/admin/crm/customers/SegmentView#SegmentView": SegmentView_84c9cb827eea0e787038b0330c683737,
  "@/src/admin/reports/LeadSourcesView#LeadSourcesView": LeadSourcesView_5fc1f12d26f4bb9ff871e0f6070de728,
  "@/src/admin/reports/WebsiteComparisonView#WebsiteComparisonView": WebsiteComparisonView_3679e43b0ffa97759dde92de4cc4cce0,
  "@/src/admin/crm/routing/RoutingView#RoutingView": RoutingView_a69cbd1a992c8559ca440d658f1ecae6,
  "@/src/admin/quote/builder/BuilderView#BuilderView": BuilderView_275ee4e9264f70e31825db95df4c3f0d,
  "@/src/admin/quote/changes/QuoteChangesView#QuoteChangesView": QuoteChangesView_9bbff7d10c29ae0561bde08cf40dc026,
  "@/src/admin/partners/PriceImportView#PriceImportView": PriceImportView_35091a817af121ff56ad2004aae3c08e,
  "@/src/admin/quote/BlastRadiusView#BlastRadiusView": BlastRadiusView_0c1b55bb1164d94bb8920663cfced850,
  "@/src/admin/publishing/PublishingView#PublishingView": PublishingView_76de935f13594f3875e37066fe0b5df0,
  "@/src/admin/publishing/FeedVersionView#FeedVersionView": FeedVersionView_2af848c060527afefd94cca96f564b5a,
  "@/src/admin/publishing/order/OrderView#OrderView": OrderView_0a291d437eba7aa04aeb6f3c9275bae4,
  "@/src/admin/catalog/history/TourHistoryView#TourHistoryView": TourHistoryView_78caf8af913fd389aff47ac4dc51e87f,
  "@/src/admin/catalog/history/TourVersionView#TourVersionView": TourVersionView_478e46af5eeccafc301ad7f0f21f2b42,
  "@/src/admin/integration/WebhooksView#WebhooksView": WebhooksView_6c4b6ed08b8ea6a31d26866ffabeac01,
  "@/src/admin/integration/WebhookView#WebhookView": WebhookView_e6254439a5b12bdbf13c8334a3b5beaa,
  "@/src/admin/system/SystemView#SystemView": SystemView_a82c669cf32b20f5d4a8908cdb3a51b3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
