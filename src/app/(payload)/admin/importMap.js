import { ReturnNote as ReturnNote_96aa073cfce0398227b047cc26476fd4 } from '../../../../src/admin/review/ReturnNote'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_ad04da5b82cebb6d06c81f6406b0c0c4 } from '../../../../src/admin/editor/PasteFeatureClient'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VariantRowLabel as VariantRowLabel_a9667c9860cda4845e31461e2a1ed65b } from '../../../../src/admin/preview/VariantRowLabel'
import { StateCell as StateCell_f576c5a22034e8b4e92164e4e2f5a2b6 } from '../../../../src/admin/review/StateCell'
import { ReviewPanel as ReviewPanel_ef9d1ebc17bfac6d384835ec47bb03c5 } from '../../../../src/admin/review/ReviewPanel'
import { TimeCell as TimeCell_23f589bc9402b3a2edc5cc628e15d0ae } from '../../../../src/admin/TimeCell'
import { ReviewControls as ReviewControls_f69eac58fc3c03468f0e17eaa5f64334 } from '../../../../src/admin/review/ReviewControls'
import { FilmsButton as FilmsButton_32f5e2da6856d1f3d2872a7b4cc36266 } from '../../../../src/admin/films/FilmsButton'
import { AnswersNote as AnswersNote_949db4106bba56df5e7f495b95ab506a } from '../../../../src/admin/opinion/AnswersNote'
import { NoPublishButton as NoPublishButton_02fc3c8f15f15c890f8deefdbc5370f8 } from '../../../../src/admin/review/NoPublishButton'
import { ItemStatus as ItemStatus_19e92b64dc833d26d2e1fbd86dfb1051 } from '../../../../src/admin/review/ItemStatus'
import { HonourRowLabel as HonourRowLabel_c2efcf905355c29821daf985b8962b25 } from '../../../../src/admin/profiles/HonourRowLabel'
import { RevokeButton as RevokeButton_366da64a2d166640cf500a4176e4243a } from '../../../../src/admin/profiles/RevokeButton'
import { RowTitle as RowTitle_a0615eb9fac25202a0444db4a1826e47 } from '../../../../src/admin/look/RowTitle'
import { PrintLinks as PrintLinks_3ad4b0789bf409410764e3ce1e615674 } from '../../../../src/admin/exhibitions/PrintLinks'
import { SelectButton as SelectButton_404d1885504f288d2c58c813560ee668 } from '../../../../src/admin/exhibitions/SelectButton'
import { JsonField as JsonField_5bf5355f5ec1cc8df1457bc9f2e6fb6e } from '../../../../src/admin/form/JsonField'
import { EntryControls as EntryControls_b1aa9d35283d7fbd40ffbcd24d1ca960 } from '../../../../src/admin/campaign/EntryControls'
import { ReadSourceField as ReadSourceField_63d4b7c794754b1eec46d23002b082fa } from '@/admin/comments/ReadSourceField'
import { SimilarField as SimilarField_433a4a67bf9b056a6daab890249e895e } from '@/admin/library/SimilarField'
import { LicenceField as LicenceField_ebb6258e9432a7899c5511e08f3aa195 } from '@/admin/library/LicenceField'
import { LibraryUploads as LibraryUploads_f8aea5166946bc0a6c49f28ca2f0b770 } from '../../../../src/admin/uploads/LibraryUploads'
import { KindCell as KindCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { KindField as KindField_e7a2db988e1ebedbe6ec68e73be50382 } from '../../../../src/admin/look/KindField'
import { RunStateCell as RunStateCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { RiskCell as RiskCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { RunRecord as RunRecord_2e66994599b83aba8071240f293167d5 } from '../../../../src/admin/review/RunRecord'
import { DeliveryStateCell as DeliveryStateCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { LinkCell as LinkCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { FactsField as FactsField_cb47a8f481ab61ff7f1f9ff2f0028c19 } from '../../../../src/admin/look/FactsField'
import { IssueView as IssueView_4aaf1e71ee24fb9ecdd3a7d1ce59a8e2 } from '../../../../src/admin/issues/IssueView'
import { FilmStateCell as FilmStateCell_e7b5bf11655ded96430e468343914b3c } from '../../../../src/admin/look/cells'
import { FilmDocument as FilmDocument_d943a7605452225d8dc636a0cd9d8a41 } from '../../../../src/admin/films/FilmDocument'
import { AuthorizeField as AuthorizeField_07825cb67e62795e039526340a043bd8 } from '@/admin/accounts/AuthorizeField'
import { SimulatedBanner as SimulatedBanner_91c75d439eb398584012e9d940e477dd } from '../../../../src/admin/brand/SimulatedBanner'
import { BrandIcon as BrandIcon_b160b53443f7c64a671ac9e69d9ab7d1 } from '../../../../src/admin/brand/BrandIcon'
import { BrandLogo as BrandLogo_e17a6422bb57bacac46610eb9ab6d813 } from '../../../../src/admin/brand/BrandLogo'
import { LoginHelp as LoginHelp_b8ec39cc9e48693ef9ef1121ee342146 } from '../../../../src/admin/brand/LoginHelp'
import { DemoLogins as DemoLogins_37dae6120bb31b2cff85c92edf07d240 } from '../../../../src/admin/brand/DemoLogins'
import { NavLinks as NavLinks_7fc94d0700a0cb6e55b40d0dc62a9b33 } from '../../../../src/admin/brand/NavLinks'
import { DeskView as DeskView_a327a476c4e76f41b3e5642f815df220 } from '../../../../src/admin/desk/DeskView'
import { BoardView as BoardView_392d7383c77b217c306481135324c690 } from '../../../../src/admin/board/BoardView'
import { AccountsView as AccountsView_ff87954b86312a49e894f5d71d1830fb } from '../../../../src/admin/accounts/AccountsView'
import { CalendarView as CalendarView_d6a356243cb75cd808b179f80b0e6977 } from '../../../../src/admin/calendar/CalendarView'
import { JudgingView as JudgingView_8eb19714db75e9770363a81637bddb1f } from '../../../../src/admin/judging/JudgingView'
import { CommentsView as CommentsView_043b6c7d9fc58c959c7a4e788b475737 } from '../../../../src/admin/comments/CommentsView'
import { AppealsView as AppealsView_3e0d46f824a28c5e169e6f1d848e63e6 } from '../../../../src/admin/appeals/AppealsView'
import { OpinionView as OpinionView_56f95a8ce90b19daa467ba0cdd9cc22c } from '../../../../src/admin/opinion/OpinionView'
import { BriefView as BriefView_95fe5cb2951be9806843ab497f746a17 } from '../../../../src/admin/opinion/BriefView'
import { LearningView as LearningView_0cb91db7cc8927f5583c9a5fef490306 } from '../../../../src/admin/learning/LearningView'
import { FormView as FormView_173e7cbc092f259d80ab430f48da30a3 } from '../../../../src/admin/form/FormView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/review/ReturnNote#ReturnNote": ReturnNote_96aa073cfce0398227b047cc26476fd4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_ad04da5b82cebb6d06c81f6406b0c0c4,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/preview/VariantRowLabel#VariantRowLabel": VariantRowLabel_a9667c9860cda4845e31461e2a1ed65b,
  "/src/admin/review/StateCell#StateCell": StateCell_f576c5a22034e8b4e92164e4e2f5a2b6,
  "/src/admin/review/ReviewPanel#ReviewPanel": ReviewPanel_ef9d1ebc17bfac6d384835ec47bb03c5,
  "/src/admin/TimeCell#TimeCell": TimeCell_23f589bc9402b3a2edc5cc628e15d0ae,
  "/src/admin/review/ReviewControls#ReviewControls": ReviewControls_f69eac58fc3c03468f0e17eaa5f64334,
  "/src/admin/films/FilmsButton#FilmsButton": FilmsButton_32f5e2da6856d1f3d2872a7b4cc36266,
  "/src/admin/opinion/AnswersNote#AnswersNote": AnswersNote_949db4106bba56df5e7f495b95ab506a,
  "/src/admin/review/NoPublishButton#NoPublishButton": NoPublishButton_02fc3c8f15f15c890f8deefdbc5370f8,
  "/src/admin/review/ItemStatus#ItemStatus": ItemStatus_19e92b64dc833d26d2e1fbd86dfb1051,
  "/src/admin/profiles/HonourRowLabel#HonourRowLabel": HonourRowLabel_c2efcf905355c29821daf985b8962b25,
  "/src/admin/profiles/RevokeButton#RevokeButton": RevokeButton_366da64a2d166640cf500a4176e4243a,
  "/src/admin/look/RowTitle#RowTitle": RowTitle_a0615eb9fac25202a0444db4a1826e47,
  "/src/admin/exhibitions/PrintLinks#PrintLinks": PrintLinks_3ad4b0789bf409410764e3ce1e615674,
  "/src/admin/exhibitions/SelectButton#SelectButton": SelectButton_404d1885504f288d2c58c813560ee668,
  "/src/admin/form/JsonField#JsonField": JsonField_5bf5355f5ec1cc8df1457bc9f2e6fb6e,
  "/src/admin/campaign/EntryControls#EntryControls": EntryControls_b1aa9d35283d7fbd40ffbcd24d1ca960,
  "@/admin/comments/ReadSourceField#ReadSourceField": ReadSourceField_63d4b7c794754b1eec46d23002b082fa,
  "@/admin/library/SimilarField#SimilarField": SimilarField_433a4a67bf9b056a6daab890249e895e,
  "@/admin/library/LicenceField#LicenceField": LicenceField_ebb6258e9432a7899c5511e08f3aa195,
  "/src/admin/uploads/LibraryUploads#LibraryUploads": LibraryUploads_f8aea5166946bc0a6c49f28ca2f0b770,
  "/src/admin/look/cells#KindCell": KindCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/look/KindField#KindField": KindField_e7a2db988e1ebedbe6ec68e73be50382,
  "/src/admin/look/cells#RunStateCell": RunStateCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/look/cells#RiskCell": RiskCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/review/RunRecord#RunRecord": RunRecord_2e66994599b83aba8071240f293167d5,
  "/src/admin/look/cells#DeliveryStateCell": DeliveryStateCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/look/cells#LinkCell": LinkCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/look/FactsField#FactsField": FactsField_cb47a8f481ab61ff7f1f9ff2f0028c19,
  "/src/admin/issues/IssueView#IssueView": IssueView_4aaf1e71ee24fb9ecdd3a7d1ce59a8e2,
  "/src/admin/look/cells#FilmStateCell": FilmStateCell_e7b5bf11655ded96430e468343914b3c,
  "/src/admin/films/FilmDocument#FilmDocument": FilmDocument_d943a7605452225d8dc636a0cd9d8a41,
  "@/admin/accounts/AuthorizeField#AuthorizeField": AuthorizeField_07825cb67e62795e039526340a043bd8,
  "/src/admin/brand/SimulatedBanner#SimulatedBanner": SimulatedBanner_91c75d439eb398584012e9d940e477dd,
  "/src/admin/brand/BrandIcon#BrandIcon": BrandIcon_b160b53443f7c64a671ac9e69d9ab7d1,
  "/src/admin/brand/BrandLogo#BrandLogo": BrandLogo_e17a6422bb57bacac46610eb9ab6d813,
  "/src/admin/brand/LoginHelp#LoginHelp": LoginHelp_b8ec39cc9e48693ef9ef1121ee342146,
  "/src/admin/brand/DemoLogins#DemoLogins": DemoLogins_37dae6120bb31b2cff85c92edf07d240,
  "/src/admin/brand/NavLinks#NavLinks": NavLinks_7fc94d0700a0cb6e55b40d0dc62a9b33,
  "/src/admin/desk/DeskView#DeskView": DeskView_a327a476c4e76f41b3e5642f815df220,
  "/src/admin/board/BoardView#BoardView": BoardView_392d7383c77b217c306481135324c690,
  "/src/admin/accounts/AccountsView#AccountsView": AccountsView_ff87954b86312a49e894f5d71d1830fb,
  "/src/admin/calendar/CalendarView#CalendarView": CalendarView_d6a356243cb75cd808b179f80b0e6977,
  "/src/admin/judging/JudgingView#JudgingView": JudgingView_8eb19714db75e9770363a81637bddb1f,
  "/src/admin/comments/CommentsView#CommentsView": CommentsView_043b6c7d9fc58c959c7a4e788b475737,
  "/src/admin/appeals/AppealsView#AppealsView": AppealsView_3e0d46f824a28c5e169e6f1d848e63e6,
  "/src/admin/opinion/OpinionView#OpinionView": OpinionView_56f95a8ce90b19daa467ba0cdd9cc22c,
  "/src/admin/opinion/BriefView#BriefView": BriefView_95fe5cb2951be9806843ab497f746a17,
  "/src/admin/learning/LearningView#LearningView": LearningView_0cb91db7cc8927f5583c9a5fef490306,
  "/src/admin/form/FormView#FormView": FormView_173e7cbc092f259d80ab430f48da30a3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
