import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`model_workers_honours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`honour\` text,
  	\`year\` numeric,
  	\`session\` text,
  	\`grantor\` text,
  	\`unit_at_award\` text,
  	\`doc_no\` text,
  	\`certificate_no\` text,
  	\`verified_by_id\` integer,
  	\`basis_id\` integer,
  	\`status\` text DEFAULT 'valid',
  	\`revoked_at\` text,
  	\`revoked_reason\` text,
  	FOREIGN KEY (\`verified_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`basis_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_honours_order_idx\` ON \`model_workers_honours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_honours_parent_id_idx\` ON \`model_workers_honours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_honours_honour_idx\` ON \`model_workers_honours\` (\`honour\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_honours_verified_by_idx\` ON \`model_workers_honours\` (\`verified_by_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_honours_basis_idx\` ON \`model_workers_honours\` (\`basis_id\`);`)
  await db.run(sql`CREATE TABLE \`model_workers_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`worker_id\` integer,
  	FOREIGN KEY (\`worker_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_members_order_idx\` ON \`model_workers_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_members_parent_id_idx\` ON \`model_workers_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_members_worker_idx\` ON \`model_workers_members\` (\`worker_id\`);`)
  await db.run(sql`CREATE TABLE \`model_workers_consent_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_consent_purposes_order_idx\` ON \`model_workers_consent_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_consent_purposes_parent_idx\` ON \`model_workers_consent_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`model_workers_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_variants_order_idx\` ON \`model_workers_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_variants_parent_id_idx\` ON \`model_workers_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_variants_account_idx\` ON \`model_workers_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_variants_cover_idx\` ON \`model_workers_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_variants_film_idx\` ON \`model_workers_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`model_workers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`motto\` text,
  	\`body\` text,
  	\`video_id\` integer,
  	\`unit\` text,
  	\`region\` text,
  	\`trade\` text,
  	\`post\` text,
  	\`professional_title\` text,
  	\`skill_level\` text,
  	\`industry\` text,
  	\`studio_id\` integer,
  	\`consent_text_version\` text,
  	\`consent_given_on\` text,
  	\`consent_given_by\` text,
  	\`consent_proof_id\` integer,
  	\`consent_withdrawn_at\` text,
  	\`working_status\` text DEFAULT 'onDuty',
  	\`status_since\` text,
  	\`comments_off\` integer DEFAULT false,
  	\`display_until\` text,
  	\`conditional_for_publicity\` integer DEFAULT false,
  	\`conditional_gender\` text,
  	\`conditional_nation\` text,
  	\`conditional_birth_month\` text,
  	\`conditional_political_status\` text,
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'person',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`level\` text,
  	\`level_rank\` numeric,
  	\`award_year\` numeric,
  	\`award_years\` text,
  	\`stroke_key\` text,
  	\`initial\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`studio_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_title_idx\` ON \`model_workers\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_cover_idx\` ON \`model_workers\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_video_idx\` ON \`model_workers\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_unit_idx\` ON \`model_workers\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_industry_idx\` ON \`model_workers\` (\`industry\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_studio_idx\` ON \`model_workers\` (\`studio_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_consent_consent_proof_idx\` ON \`model_workers\` (\`consent_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_film_idx\` ON \`model_workers\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_created_by_idx\` ON \`model_workers\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_changed_by_idx\` ON \`model_workers\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_type_idx\` ON \`model_workers\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_organization_idx\` ON \`model_workers\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`model_workers_slug_idx\` ON \`model_workers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_published_at_idx\` ON \`model_workers\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_live_revision_idx\` ON \`model_workers\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_site_account_idx\` ON \`model_workers\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_withdrawn_at_idx\` ON \`model_workers\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_level_idx\` ON \`model_workers\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_level_rank_idx\` ON \`model_workers\` (\`level_rank\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_award_year_idx\` ON \`model_workers\` (\`award_year\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_stroke_key_idx\` ON \`model_workers\` (\`stroke_key\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_initial_idx\` ON \`model_workers\` (\`initial\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_updated_at_idx\` ON \`model_workers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_created_at_idx\` ON \`model_workers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_deleted_at_idx\` ON \`model_workers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`model_workers__status_idx\` ON \`model_workers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`model_workers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_texts_order_parent\` ON \`model_workers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`model_workers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`model_workers_rels_order_idx\` ON \`model_workers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_parent_idx\` ON \`model_workers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_path_idx\` ON \`model_workers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_media_id_idx\` ON \`model_workers_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_channel_accounts_id_idx\` ON \`model_workers_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_model_workers_id_idx\` ON \`model_workers_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_studios_id_idx\` ON \`model_workers_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_exhibitions_id_idx\` ON \`model_workers_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_artworks_id_idx\` ON \`model_workers_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_rels_campaigns_id_idx\` ON \`model_workers_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_version_honours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`honour\` text,
  	\`year\` numeric,
  	\`session\` text,
  	\`grantor\` text,
  	\`unit_at_award\` text,
  	\`doc_no\` text,
  	\`certificate_no\` text,
  	\`verified_by_id\` integer,
  	\`basis_id\` integer,
  	\`status\` text DEFAULT 'valid',
  	\`revoked_at\` text,
  	\`revoked_reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`verified_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`basis_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_honours_order_idx\` ON \`_model_workers_v_version_honours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_honours_parent_id_idx\` ON \`_model_workers_v_version_honours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_honours_honour_idx\` ON \`_model_workers_v_version_honours\` (\`honour\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_honours_verified_by_idx\` ON \`_model_workers_v_version_honours\` (\`verified_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_honours_basis_idx\` ON \`_model_workers_v_version_honours\` (\`basis_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_version_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`worker_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`worker_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_members_order_idx\` ON \`_model_workers_v_version_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_members_parent_id_idx\` ON \`_model_workers_v_version_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_members_worker_idx\` ON \`_model_workers_v_version_members\` (\`worker_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_version_consent_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_consent_purposes_order_idx\` ON \`_model_workers_v_version_consent_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_consent_purposes_parent_idx\` ON \`_model_workers_v_version_consent_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_variants_order_idx\` ON \`_model_workers_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_variants_parent_id_idx\` ON \`_model_workers_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_variants_account_idx\` ON \`_model_workers_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_variants_cover_idx\` ON \`_model_workers_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_variants_film_idx\` ON \`_model_workers_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_motto\` text,
  	\`version_body\` text,
  	\`version_video_id\` integer,
  	\`version_unit\` text,
  	\`version_region\` text,
  	\`version_trade\` text,
  	\`version_post\` text,
  	\`version_professional_title\` text,
  	\`version_skill_level\` text,
  	\`version_industry\` text,
  	\`version_studio_id\` integer,
  	\`version_consent_text_version\` text,
  	\`version_consent_given_on\` text,
  	\`version_consent_given_by\` text,
  	\`version_consent_proof_id\` integer,
  	\`version_consent_withdrawn_at\` text,
  	\`version_working_status\` text DEFAULT 'onDuty',
  	\`version_status_since\` text,
  	\`version_comments_off\` integer DEFAULT false,
  	\`version_display_until\` text,
  	\`version_conditional_for_publicity\` integer DEFAULT false,
  	\`version_conditional_gender\` text,
  	\`version_conditional_nation\` text,
  	\`version_conditional_birth_month\` text,
  	\`version_conditional_political_status\` text,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'person',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_level\` text,
  	\`version_level_rank\` numeric,
  	\`version_award_year\` numeric,
  	\`version_award_years\` text,
  	\`version_stroke_key\` text,
  	\`version_initial\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_studio_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consent_proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_parent_idx\` ON \`_model_workers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_title_idx\` ON \`_model_workers_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_cover_idx\` ON \`_model_workers_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_video_idx\` ON \`_model_workers_v\` (\`version_video_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_unit_idx\` ON \`_model_workers_v\` (\`version_unit\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_industry_idx\` ON \`_model_workers_v\` (\`version_industry\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_studio_idx\` ON \`_model_workers_v\` (\`version_studio_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_consent_version_consent_proof_idx\` ON \`_model_workers_v\` (\`version_consent_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_film_idx\` ON \`_model_workers_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_created_by_idx\` ON \`_model_workers_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_changed_by_idx\` ON \`_model_workers_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_type_idx\` ON \`_model_workers_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_organization_idx\` ON \`_model_workers_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_slug_idx\` ON \`_model_workers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_published_at_idx\` ON \`_model_workers_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_live_revision_idx\` ON \`_model_workers_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_site_account_idx\` ON \`_model_workers_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_withdrawn_at_idx\` ON \`_model_workers_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_level_idx\` ON \`_model_workers_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_level_rank_idx\` ON \`_model_workers_v\` (\`version_level_rank\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_award_year_idx\` ON \`_model_workers_v\` (\`version_award_year\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_stroke_key_idx\` ON \`_model_workers_v\` (\`version_stroke_key\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_initial_idx\` ON \`_model_workers_v\` (\`version_initial\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_updated_at_idx\` ON \`_model_workers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_created_at_idx\` ON \`_model_workers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version_deleted_at_idx\` ON \`_model_workers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_version_version__status_idx\` ON \`_model_workers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_created_at_idx\` ON \`_model_workers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_updated_at_idx\` ON \`_model_workers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_latest_idx\` ON \`_model_workers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_autosave_idx\` ON \`_model_workers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_texts_order_parent\` ON \`_model_workers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_model_workers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_model_workers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_order_idx\` ON \`_model_workers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_parent_idx\` ON \`_model_workers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_path_idx\` ON \`_model_workers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_media_id_idx\` ON \`_model_workers_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_channel_accounts_id_idx\` ON \`_model_workers_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_model_workers_id_idx\` ON \`_model_workers_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_studios_id_idx\` ON \`_model_workers_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_exhibitions_id_idx\` ON \`_model_workers_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_artworks_id_idx\` ON \`_model_workers_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_model_workers_v_rels_campaigns_id_idx\` ON \`_model_workers_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`studios_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`worker_id\` integer,
  	FOREIGN KEY (\`worker_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_team_order_idx\` ON \`studios_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studios_team_parent_id_idx\` ON \`studios_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_team_worker_idx\` ON \`studios_team\` (\`worker_id\`);`)
  await db.run(sql`CREATE TABLE \`studios_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sort\` text DEFAULT 'project',
  	\`year\` numeric,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_results_order_idx\` ON \`studios_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studios_results_parent_id_idx\` ON \`studios_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studios_apprentices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`master\` text,
  	\`apprentice\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_apprentices_order_idx\` ON \`studios_apprentices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studios_apprentices_parent_id_idx\` ON \`studios_apprentices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studios_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_variants_order_idx\` ON \`studios_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studios_variants_parent_id_idx\` ON \`studios_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_variants_account_idx\` ON \`studios_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_variants_cover_idx\` ON \`studios_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_variants_film_idx\` ON \`studios_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`studios\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`body\` text,
  	\`level\` text,
  	\`named_year\` numeric,
  	\`named_by\` text,
  	\`unit\` text,
  	\`region\` text,
  	\`industry\` text,
  	\`headcount\` numeric,
  	\`visits_open\` integer DEFAULT false,
  	\`visits_how_to\` text,
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'studio',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_title_idx\` ON \`studios\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`studios_cover_idx\` ON \`studios\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_level_idx\` ON \`studios\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`studios_industry_idx\` ON \`studios\` (\`industry\`);`)
  await db.run(sql`CREATE INDEX \`studios_film_idx\` ON \`studios\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_created_by_idx\` ON \`studios\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_changed_by_idx\` ON \`studios\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_type_idx\` ON \`studios\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`studios_organization_idx\` ON \`studios\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`studios_slug_idx\` ON \`studios\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`studios_published_at_idx\` ON \`studios\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`studios_live_revision_idx\` ON \`studios\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`studios_site_account_idx\` ON \`studios\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_withdrawn_at_idx\` ON \`studios\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`studios_updated_at_idx\` ON \`studios\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studios_created_at_idx\` ON \`studios\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`studios_deleted_at_idx\` ON \`studios\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`studios__status_idx\` ON \`studios\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`studios_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_texts_order_parent\` ON \`studios_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studios_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studios_rels_order_idx\` ON \`studios_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_parent_idx\` ON \`studios_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_path_idx\` ON \`studios_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_media_id_idx\` ON \`studios_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_channel_accounts_id_idx\` ON \`studios_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_model_workers_id_idx\` ON \`studios_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_studios_id_idx\` ON \`studios_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_exhibitions_id_idx\` ON \`studios_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_artworks_id_idx\` ON \`studios_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`studios_rels_campaigns_id_idx\` ON \`studios_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_version_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`worker_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`worker_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_version_team_order_idx\` ON \`_studios_v_version_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_team_parent_id_idx\` ON \`_studios_v_version_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_team_worker_idx\` ON \`_studios_v_version_team\` (\`worker_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sort\` text DEFAULT 'project',
  	\`year\` numeric,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_version_results_order_idx\` ON \`_studios_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_results_parent_id_idx\` ON \`_studios_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_version_apprentices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`master\` text,
  	\`apprentice\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_version_apprentices_order_idx\` ON \`_studios_v_version_apprentices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_apprentices_parent_id_idx\` ON \`_studios_v_version_apprentices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_version_variants_order_idx\` ON \`_studios_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_variants_parent_id_idx\` ON \`_studios_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_variants_account_idx\` ON \`_studios_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_variants_cover_idx\` ON \`_studios_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_variants_film_idx\` ON \`_studios_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_body\` text,
  	\`version_level\` text,
  	\`version_named_year\` numeric,
  	\`version_named_by\` text,
  	\`version_unit\` text,
  	\`version_region\` text,
  	\`version_industry\` text,
  	\`version_headcount\` numeric,
  	\`version_visits_open\` integer DEFAULT false,
  	\`version_visits_how_to\` text,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'studio',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_parent_idx\` ON \`_studios_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_title_idx\` ON \`_studios_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_cover_idx\` ON \`_studios_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_level_idx\` ON \`_studios_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_industry_idx\` ON \`_studios_v\` (\`version_industry\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_film_idx\` ON \`_studios_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_created_by_idx\` ON \`_studios_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_changed_by_idx\` ON \`_studios_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_type_idx\` ON \`_studios_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_organization_idx\` ON \`_studios_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_slug_idx\` ON \`_studios_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_published_at_idx\` ON \`_studios_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_live_revision_idx\` ON \`_studios_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_site_account_idx\` ON \`_studios_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_withdrawn_at_idx\` ON \`_studios_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_updated_at_idx\` ON \`_studios_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_created_at_idx\` ON \`_studios_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version_deleted_at_idx\` ON \`_studios_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_version_version__status_idx\` ON \`_studios_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_created_at_idx\` ON \`_studios_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_updated_at_idx\` ON \`_studios_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_latest_idx\` ON \`_studios_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_autosave_idx\` ON \`_studios_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_texts_order_parent\` ON \`_studios_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studios_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studios_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_order_idx\` ON \`_studios_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_parent_idx\` ON \`_studios_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_path_idx\` ON \`_studios_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_media_id_idx\` ON \`_studios_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_channel_accounts_id_idx\` ON \`_studios_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_model_workers_id_idx\` ON \`_studios_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_studios_id_idx\` ON \`_studios_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_exhibitions_id_idx\` ON \`_studios_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_artworks_id_idx\` ON \`_studios_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_studios_v_rels_campaigns_id_idx\` ON \`_studios_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions_walls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`words\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_walls_order_idx\` ON \`exhibitions_walls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_walls_parent_id_idx\` ON \`exhibitions_walls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions_jury\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`post\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_jury_order_idx\` ON \`exhibitions_jury\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_jury_parent_id_idx\` ON \`exhibitions_jury\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_variants_order_idx\` ON \`exhibitions_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_variants_parent_id_idx\` ON \`exhibitions_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_variants_account_idx\` ON \`exhibitions_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_variants_cover_idx\` ON \`exhibitions_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_variants_film_idx\` ON \`exhibitions_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`series\` text,
  	\`session\` text,
  	\`curator\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`stage\` text DEFAULT 'preparing',
  	\`place\` text,
  	\`hall\` text,
  	\`hours\` text,
  	\`call_id\` integer,
  	\`body\` text,
  	\`closing\` text,
  	\`allow_likes\` integer DEFAULT true,
  	\`allow_votes\` integer DEFAULT false,
  	\`allow_guestbook\` integer DEFAULT false,
  	\`numbering\` text DEFAULT 'plain',
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'exhibition',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_title_idx\` ON \`exhibitions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_cover_idx\` ON \`exhibitions\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_starts_on_idx\` ON \`exhibitions\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_call_idx\` ON \`exhibitions\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_film_idx\` ON \`exhibitions\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_created_by_idx\` ON \`exhibitions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_changed_by_idx\` ON \`exhibitions\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_type_idx\` ON \`exhibitions\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_organization_idx\` ON \`exhibitions\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exhibitions_slug_idx\` ON \`exhibitions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_published_at_idx\` ON \`exhibitions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_live_revision_idx\` ON \`exhibitions\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_site_account_idx\` ON \`exhibitions\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_withdrawn_at_idx\` ON \`exhibitions\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_updated_at_idx\` ON \`exhibitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_created_at_idx\` ON \`exhibitions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_deleted_at_idx\` ON \`exhibitions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions__status_idx\` ON \`exhibitions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_texts_order_parent\` ON \`exhibitions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exhibitions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`artworks_id\` integer,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_order_idx\` ON \`exhibitions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_parent_idx\` ON \`exhibitions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_path_idx\` ON \`exhibitions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_artworks_id_idx\` ON \`exhibitions_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_media_id_idx\` ON \`exhibitions_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_channel_accounts_id_idx\` ON \`exhibitions_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_model_workers_id_idx\` ON \`exhibitions_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_studios_id_idx\` ON \`exhibitions_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_exhibitions_id_idx\` ON \`exhibitions_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_campaigns_id_idx\` ON \`exhibitions_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v_version_walls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`words\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_walls_order_idx\` ON \`_exhibitions_v_version_walls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_walls_parent_id_idx\` ON \`_exhibitions_v_version_walls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v_version_jury\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`post\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_jury_order_idx\` ON \`_exhibitions_v_version_jury\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_jury_parent_id_idx\` ON \`_exhibitions_v_version_jury\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_variants_order_idx\` ON \`_exhibitions_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_variants_parent_id_idx\` ON \`_exhibitions_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_variants_account_idx\` ON \`_exhibitions_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_variants_cover_idx\` ON \`_exhibitions_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_variants_film_idx\` ON \`_exhibitions_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_series\` text,
  	\`version_session\` text,
  	\`version_curator\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_stage\` text DEFAULT 'preparing',
  	\`version_place\` text,
  	\`version_hall\` text,
  	\`version_hours\` text,
  	\`version_call_id\` integer,
  	\`version_body\` text,
  	\`version_closing\` text,
  	\`version_allow_likes\` integer DEFAULT true,
  	\`version_allow_votes\` integer DEFAULT false,
  	\`version_allow_guestbook\` integer DEFAULT false,
  	\`version_numbering\` text DEFAULT 'plain',
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'exhibition',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_call_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_parent_idx\` ON \`_exhibitions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_title_idx\` ON \`_exhibitions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_cover_idx\` ON \`_exhibitions_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_starts_on_idx\` ON \`_exhibitions_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_call_idx\` ON \`_exhibitions_v\` (\`version_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_film_idx\` ON \`_exhibitions_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_created_by_idx\` ON \`_exhibitions_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_changed_by_idx\` ON \`_exhibitions_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_type_idx\` ON \`_exhibitions_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_organization_idx\` ON \`_exhibitions_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_slug_idx\` ON \`_exhibitions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_published_at_idx\` ON \`_exhibitions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_live_revision_idx\` ON \`_exhibitions_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_site_account_idx\` ON \`_exhibitions_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_withdrawn_at_idx\` ON \`_exhibitions_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_updated_at_idx\` ON \`_exhibitions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_created_at_idx\` ON \`_exhibitions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version_deleted_at_idx\` ON \`_exhibitions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_version_version__status_idx\` ON \`_exhibitions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_created_at_idx\` ON \`_exhibitions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_updated_at_idx\` ON \`_exhibitions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_latest_idx\` ON \`_exhibitions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_autosave_idx\` ON \`_exhibitions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_texts_order_parent\` ON \`_exhibitions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exhibitions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`artworks_id\` integer,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_order_idx\` ON \`_exhibitions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_parent_idx\` ON \`_exhibitions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_path_idx\` ON \`_exhibitions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_artworks_id_idx\` ON \`_exhibitions_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_media_id_idx\` ON \`_exhibitions_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_channel_accounts_id_idx\` ON \`_exhibitions_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_model_workers_id_idx\` ON \`_exhibitions_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_studios_id_idx\` ON \`_exhibitions_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_exhibitions_id_idx\` ON \`_exhibitions_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_campaigns_id_idx\` ON \`_exhibitions_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`status\` text DEFAULT 'active',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_authors_order_idx\` ON \`artworks_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`artworks_authors_parent_id_idx\` ON \`artworks_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks_frames\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` integer,
  	\`caption\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_frames_order_idx\` ON \`artworks_frames\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`artworks_frames_parent_id_idx\` ON \`artworks_frames\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_frames_image_idx\` ON \`artworks_frames\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks_licence_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_licence_scope_order_idx\` ON \`artworks_licence_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`artworks_licence_scope_parent_idx\` ON \`artworks_licence_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_variants_order_idx\` ON \`artworks_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`artworks_variants_parent_id_idx\` ON \`artworks_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_variants_account_idx\` ON \`artworks_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_variants_cover_idx\` ON \`artworks_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_variants_film_idx\` ON \`artworks_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`unit\` text,
  	\`recommender_id\` integer,
  	\`style\` text,
  	\`medium\` text,
  	\`year\` numeric,
  	\`size_height\` numeric,
  	\`size_width\` numeric,
  	\`size_depth\` numeric,
  	\`size_traditional\` text,
  	\`taken_at\` text,
  	\`taken_place\` text,
  	\`transcription\` text,
  	\`clip_id\` integer,
  	\`subtitles\` text,
  	\`sound_id\` integer,
  	\`zoom\` text DEFAULT 'standard',
  	\`exhibition_id\` integer,
  	\`entry_type\` text DEFAULT 'call',
  	\`award\` text,
  	\`position\` text,
  	\`original\` text,
  	\`body\` text,
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`no\` text,
  	\`type\` text DEFAULT 'SF',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recommender_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clip_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sound_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exhibition_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_title_idx\` ON \`artworks\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`artworks_cover_idx\` ON \`artworks\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_recommender_idx\` ON \`artworks\` (\`recommender_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_clip_idx\` ON \`artworks\` (\`clip_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_sound_idx\` ON \`artworks\` (\`sound_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_exhibition_idx\` ON \`artworks\` (\`exhibition_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_film_idx\` ON \`artworks\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_created_by_idx\` ON \`artworks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_changed_by_idx\` ON \`artworks\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_no_idx\` ON \`artworks\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`artworks_type_idx\` ON \`artworks\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`artworks_organization_idx\` ON \`artworks\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`artworks_slug_idx\` ON \`artworks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`artworks_published_at_idx\` ON \`artworks\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`artworks_live_revision_idx\` ON \`artworks\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`artworks_site_account_idx\` ON \`artworks\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_withdrawn_at_idx\` ON \`artworks\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`artworks_updated_at_idx\` ON \`artworks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`artworks_created_at_idx\` ON \`artworks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`artworks_deleted_at_idx\` ON \`artworks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`artworks__status_idx\` ON \`artworks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`artworks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_texts_order_parent\` ON \`artworks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`artworks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_rels_order_idx\` ON \`artworks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_parent_idx\` ON \`artworks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_path_idx\` ON \`artworks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_media_id_idx\` ON \`artworks_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_channel_accounts_id_idx\` ON \`artworks_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_model_workers_id_idx\` ON \`artworks_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_studios_id_idx\` ON \`artworks_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_exhibitions_id_idx\` ON \`artworks_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_artworks_id_idx\` ON \`artworks_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_rels_campaigns_id_idx\` ON \`artworks_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`status\` text DEFAULT 'active',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_authors_order_idx\` ON \`_artworks_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_authors_parent_id_idx\` ON \`_artworks_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_version_frames\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`image_id\` integer,
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_frames_order_idx\` ON \`_artworks_v_version_frames\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_frames_parent_id_idx\` ON \`_artworks_v_version_frames\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_frames_image_idx\` ON \`_artworks_v_version_frames\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_version_licence_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_licence_scope_order_idx\` ON \`_artworks_v_version_licence_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_licence_scope_parent_idx\` ON \`_artworks_v_version_licence_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_variants_order_idx\` ON \`_artworks_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_variants_parent_id_idx\` ON \`_artworks_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_variants_account_idx\` ON \`_artworks_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_variants_cover_idx\` ON \`_artworks_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_variants_film_idx\` ON \`_artworks_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_unit\` text,
  	\`version_recommender_id\` integer,
  	\`version_style\` text,
  	\`version_medium\` text,
  	\`version_year\` numeric,
  	\`version_size_height\` numeric,
  	\`version_size_width\` numeric,
  	\`version_size_depth\` numeric,
  	\`version_size_traditional\` text,
  	\`version_taken_at\` text,
  	\`version_taken_place\` text,
  	\`version_transcription\` text,
  	\`version_clip_id\` integer,
  	\`version_subtitles\` text,
  	\`version_sound_id\` integer,
  	\`version_zoom\` text DEFAULT 'standard',
  	\`version_exhibition_id\` integer,
  	\`version_entry_type\` text DEFAULT 'call',
  	\`version_award\` text,
  	\`version_position\` text,
  	\`version_original\` text,
  	\`version_body\` text,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_no\` text,
  	\`version_type\` text DEFAULT 'SF',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recommender_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clip_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sound_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_exhibition_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_parent_idx\` ON \`_artworks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_title_idx\` ON \`_artworks_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_cover_idx\` ON \`_artworks_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_recommender_idx\` ON \`_artworks_v\` (\`version_recommender_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_clip_idx\` ON \`_artworks_v\` (\`version_clip_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_sound_idx\` ON \`_artworks_v\` (\`version_sound_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_exhibition_idx\` ON \`_artworks_v\` (\`version_exhibition_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_film_idx\` ON \`_artworks_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_created_by_idx\` ON \`_artworks_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_changed_by_idx\` ON \`_artworks_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_no_idx\` ON \`_artworks_v\` (\`version_no\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_type_idx\` ON \`_artworks_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_organization_idx\` ON \`_artworks_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_slug_idx\` ON \`_artworks_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_published_at_idx\` ON \`_artworks_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_live_revision_idx\` ON \`_artworks_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_site_account_idx\` ON \`_artworks_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_withdrawn_at_idx\` ON \`_artworks_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_updated_at_idx\` ON \`_artworks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_created_at_idx\` ON \`_artworks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_deleted_at_idx\` ON \`_artworks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version__status_idx\` ON \`_artworks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_created_at_idx\` ON \`_artworks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_updated_at_idx\` ON \`_artworks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_latest_idx\` ON \`_artworks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_autosave_idx\` ON \`_artworks_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_texts_order_parent\` ON \`_artworks_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_artworks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_artworks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_order_idx\` ON \`_artworks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_parent_idx\` ON \`_artworks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_path_idx\` ON \`_artworks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_media_id_idx\` ON \`_artworks_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_channel_accounts_id_idx\` ON \`_artworks_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_model_workers_id_idx\` ON \`_artworks_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_studios_id_idx\` ON \`_artworks_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_exhibitions_id_idx\` ON \`_artworks_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_artworks_id_idx\` ON \`_artworks_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_rels_campaigns_id_idx\` ON \`_artworks_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_categories_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_categories_types_order_idx\` ON \`campaigns_categories_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_categories_types_parent_idx\` ON \`campaigns_categories_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_categories_requires\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_categories_requires_order_idx\` ON \`campaigns_categories_requires\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_categories_requires_parent_idx\` ON \`campaigns_categories_requires\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`format\` text,
  	\`min_words\` numeric,
  	\`max_words\` numeric,
  	\`max_lines\` numeric,
  	\`max_caption\` numeric,
  	\`min_count\` numeric,
  	\`max_count\` numeric,
  	\`min_m_b\` numeric,
  	\`max_m_b\` numeric,
  	\`min_long_edge\` numeric,
  	\`min_short_edge\` numeric,
  	\`min_seconds\` numeric,
  	\`max_seconds\` numeric,
  	\`per_person\` numeric,
  	\`explain\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_categories_order_idx\` ON \`campaigns_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_categories_parent_id_idx\` ON \`campaigns_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`version\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_statements_order_idx\` ON \`campaigns_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_statements_parent_id_idx\` ON \`campaigns_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_judging_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text,
  	\`weight\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_judging_criteria_order_idx\` ON \`campaigns_judging_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_judging_criteria_parent_id_idx\` ON \`campaigns_judging_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_judging_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`round\` text,
  	\`mode\` text DEFAULT 'score',
  	\`judges\` numeric DEFAULT 5,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_judging_rounds_order_idx\` ON \`campaigns_judging_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_judging_rounds_parent_id_idx\` ON \`campaigns_judging_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_judging_awards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_judging_awards_order_idx\` ON \`campaigns_judging_awards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_judging_awards_parent_id_idx\` ON \`campaigns_judging_awards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_variants_order_idx\` ON \`campaigns_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_variants_parent_id_idx\` ON \`campaigns_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_variants_account_idx\` ON \`campaigns_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_variants_cover_idx\` ON \`campaigns_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_variants_film_idx\` ON \`campaigns_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`body\` text,
  	\`contact_name\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_address\` text,
  	\`dates_collect_from\` text,
  	\`dates_collect_until\` text,
  	\`dates_complete_until\` text,
  	\`dates_recommend_until\` text,
  	\`dates_vote_from\` text,
  	\`dates_vote_until\` text,
  	\`dates_judge_from\` text,
  	\`dates_judge_until\` text,
  	\`dates_publicity_from\` text,
  	\`dates_publicity_until\` text,
  	\`per_person\` numeric DEFAULT 3,
  	\`number_prefix\` text,
  	\`voting_enabled\` integer DEFAULT false,
  	\`voting_per_day\` numeric DEFAULT 10,
  	\`voting_per_work\` numeric DEFAULT 1,
  	\`voting_hide_ranks_hours\` numeric DEFAULT 24,
  	\`voting_min_choose\` numeric DEFAULT 1,
  	\`voting_max_choose\` numeric DEFAULT 5,
  	\`voting_captcha\` integer DEFAULT true,
  	\`combine_judges_weight\` numeric DEFAULT 60,
  	\`combine_votes_weight\` numeric DEFAULT 40,
  	\`combine_scale\` text DEFAULT 'linear',
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'collection',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_title_idx\` ON \`campaigns\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_cover_idx\` ON \`campaigns\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_film_idx\` ON \`campaigns\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_by_idx\` ON \`campaigns\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_changed_by_idx\` ON \`campaigns\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_type_idx\` ON \`campaigns\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_organization_idx\` ON \`campaigns\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_published_at_idx\` ON \`campaigns\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_live_revision_idx\` ON \`campaigns\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_site_account_idx\` ON \`campaigns\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_withdrawn_at_idx\` ON \`campaigns\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_texts_order_parent\` ON \`campaigns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_media_id_idx\` ON \`campaigns_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_channel_accounts_id_idx\` ON \`campaigns_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_model_workers_id_idx\` ON \`campaigns_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_studios_id_idx\` ON \`campaigns_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_exhibitions_id_idx\` ON \`campaigns_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_artworks_id_idx\` ON \`campaigns_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_campaigns_id_idx\` ON \`campaigns_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_categories_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v_version_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_types_order_idx\` ON \`_campaigns_v_version_categories_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_types_parent_idx\` ON \`_campaigns_v_version_categories_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_categories_requires\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v_version_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_requires_order_idx\` ON \`_campaigns_v_version_categories_requires\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_requires_parent_idx\` ON \`_campaigns_v_version_categories_requires\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`format\` text,
  	\`min_words\` numeric,
  	\`max_words\` numeric,
  	\`max_lines\` numeric,
  	\`max_caption\` numeric,
  	\`min_count\` numeric,
  	\`max_count\` numeric,
  	\`min_m_b\` numeric,
  	\`max_m_b\` numeric,
  	\`min_long_edge\` numeric,
  	\`min_short_edge\` numeric,
  	\`min_seconds\` numeric,
  	\`max_seconds\` numeric,
  	\`per_person\` numeric,
  	\`explain\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_order_idx\` ON \`_campaigns_v_version_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_parent_id_idx\` ON \`_campaigns_v_version_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`version\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_statements_order_idx\` ON \`_campaigns_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_statements_parent_id_idx\` ON \`_campaigns_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_judging_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text,
  	\`weight\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_criteria_order_idx\` ON \`_campaigns_v_version_judging_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_criteria_parent_id_idx\` ON \`_campaigns_v_version_judging_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_judging_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`round\` text,
  	\`mode\` text DEFAULT 'score',
  	\`judges\` numeric DEFAULT 5,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_rounds_order_idx\` ON \`_campaigns_v_version_judging_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_rounds_parent_id_idx\` ON \`_campaigns_v_version_judging_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_judging_awards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_awards_order_idx\` ON \`_campaigns_v_version_judging_awards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_judging_awards_parent_id_idx\` ON \`_campaigns_v_version_judging_awards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_variants_order_idx\` ON \`_campaigns_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_variants_parent_id_idx\` ON \`_campaigns_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_variants_account_idx\` ON \`_campaigns_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_variants_cover_idx\` ON \`_campaigns_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_variants_film_idx\` ON \`_campaigns_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_body\` text,
  	\`version_contact_name\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_address\` text,
  	\`version_dates_collect_from\` text,
  	\`version_dates_collect_until\` text,
  	\`version_dates_complete_until\` text,
  	\`version_dates_recommend_until\` text,
  	\`version_dates_vote_from\` text,
  	\`version_dates_vote_until\` text,
  	\`version_dates_judge_from\` text,
  	\`version_dates_judge_until\` text,
  	\`version_dates_publicity_from\` text,
  	\`version_dates_publicity_until\` text,
  	\`version_per_person\` numeric DEFAULT 3,
  	\`version_number_prefix\` text,
  	\`version_voting_enabled\` integer DEFAULT false,
  	\`version_voting_per_day\` numeric DEFAULT 10,
  	\`version_voting_per_work\` numeric DEFAULT 1,
  	\`version_voting_hide_ranks_hours\` numeric DEFAULT 24,
  	\`version_voting_min_choose\` numeric DEFAULT 1,
  	\`version_voting_max_choose\` numeric DEFAULT 5,
  	\`version_voting_captcha\` integer DEFAULT true,
  	\`version_combine_judges_weight\` numeric DEFAULT 60,
  	\`version_combine_votes_weight\` numeric DEFAULT 40,
  	\`version_combine_scale\` text DEFAULT 'linear',
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'collection',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_title_idx\` ON \`_campaigns_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_cover_idx\` ON \`_campaigns_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_film_idx\` ON \`_campaigns_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_by_idx\` ON \`_campaigns_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_changed_by_idx\` ON \`_campaigns_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_type_idx\` ON \`_campaigns_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_organization_idx\` ON \`_campaigns_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_published_at_idx\` ON \`_campaigns_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_live_revision_idx\` ON \`_campaigns_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_site_account_idx\` ON \`_campaigns_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_withdrawn_at_idx\` ON \`_campaigns_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_autosave_idx\` ON \`_campaigns_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_order_parent\` ON \`_campaigns_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_media_id_idx\` ON \`_campaigns_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_channel_accounts_id_idx\` ON \`_campaigns_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_model_workers_id_idx\` ON \`_campaigns_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_studios_id_idx\` ON \`_campaigns_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_exhibitions_id_idx\` ON \`_campaigns_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_artworks_id_idx\` ON \`_campaigns_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_campaigns_id_idx\` ON \`_campaigns_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`caption\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_works_order_idx\` ON \`submissions_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_works_parent_id_idx\` ON \`submissions_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_works_file_idx\` ON \`submissions_works\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_authors_order_idx\` ON \`submissions_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_authors_parent_id_idx\` ON \`submissions_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_variants_order_idx\` ON \`submissions_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_variants_parent_id_idx\` ON \`submissions_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_variants_account_idx\` ON \`submissions_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_variants_cover_idx\` ON \`submissions_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_variants_film_idx\` ON \`submissions_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`body\` text,
  	\`transcription\` text,
  	\`caption\` text,
  	\`url\` text,
  	\`filing\` text,
  	\`first_url\` text,
  	\`first_at\` text,
  	\`shot_at\` text,
  	\`ai_note\` text,
  	\`union_id\` integer,
  	\`teacher\` text,
  	\`nomination\` text DEFAULT 'unit',
  	\`recommender_id\` integer,
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'work',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`missed\` text DEFAULT 'late',
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`site_account_id\` integer,
  	\`withdrawn_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`number\` text,
  	\`campaign_id\` integer,
  	\`category\` text,
  	\`state_reason\` text,
  	\`state_before\` text,
  	\`awaits\` text,
  	\`submitted_at\` text,
  	\`formal_due_at\` text,
  	\`complete_by\` text,
  	\`formal_passed_at\` text,
  	\`recommended_at\` text,
  	\`consent_withdrawn_at\` text,
  	\`member_id\` integer,
  	\`ticks\` text,
  	\`findings\` text,
  	\`form\` text,
  	\`form_sealed\` text,
  	\`form_revision\` numeric DEFAULT 0,
  	\`form_lost\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`union_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recommender_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_title_idx\` ON \`submissions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`submissions_cover_idx\` ON \`submissions\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_union_idx\` ON \`submissions\` (\`union_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_recommender_idx\` ON \`submissions\` (\`recommender_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_film_idx\` ON \`submissions\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_by_idx\` ON \`submissions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_changed_by_idx\` ON \`submissions\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_type_idx\` ON \`submissions\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`submissions_organization_idx\` ON \`submissions\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_slug_idx\` ON \`submissions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`submissions_published_at_idx\` ON \`submissions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_live_revision_idx\` ON \`submissions\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`submissions_site_account_idx\` ON \`submissions\` (\`site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_withdrawn_at_idx\` ON \`submissions\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_state_idx\` ON \`submissions\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_number_idx\` ON \`submissions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`submissions_campaign_idx\` ON \`submissions\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_category_idx\` ON \`submissions\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`submissions_awaits_idx\` ON \`submissions\` (\`awaits\`);`)
  await db.run(sql`CREATE INDEX \`submissions_submitted_at_idx\` ON \`submissions\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_formal_due_at_idx\` ON \`submissions\` (\`formal_due_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_member_idx\` ON \`submissions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_deleted_at_idx\` ON \`submissions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions__status_idx\` ON \`submissions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`submissions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_texts_order_parent\` ON \`submissions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_rels_order_idx\` ON \`submissions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_parent_idx\` ON \`submissions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_path_idx\` ON \`submissions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_media_id_idx\` ON \`submissions_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_channel_accounts_id_idx\` ON \`submissions_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_model_workers_id_idx\` ON \`submissions_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_studios_id_idx\` ON \`submissions_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_exhibitions_id_idx\` ON \`submissions_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_artworks_id_idx\` ON \`submissions_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_campaigns_id_idx\` ON \`submissions_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v_version_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_works_order_idx\` ON \`_submissions_v_version_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_works_parent_id_idx\` ON \`_submissions_v_version_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_works_file_idx\` ON \`_submissions_v_version_works\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_authors_order_idx\` ON \`_submissions_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_authors_parent_id_idx\` ON \`_submissions_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account_id\` integer,
  	\`title\` text,
  	\`digest\` text,
  	\`text\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`film_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_variants_order_idx\` ON \`_submissions_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_variants_parent_id_idx\` ON \`_submissions_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_variants_account_idx\` ON \`_submissions_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_variants_cover_idx\` ON \`_submissions_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_variants_film_idx\` ON \`_submissions_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_body\` text,
  	\`version_transcription\` text,
  	\`version_caption\` text,
  	\`version_url\` text,
  	\`version_filing\` text,
  	\`version_first_url\` text,
  	\`version_first_at\` text,
  	\`version_shot_at\` text,
  	\`version_ai_note\` text,
  	\`version_union_id\` integer,
  	\`version_teacher\` text,
  	\`version_nomination\` text DEFAULT 'unit',
  	\`version_recommender_id\` integer,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'work',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_missed\` text DEFAULT 'late',
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_site_account_id\` integer,
  	\`version_withdrawn_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_number\` text,
  	\`version_campaign_id\` integer,
  	\`version_category\` text,
  	\`version_state_reason\` text,
  	\`version_state_before\` text,
  	\`version_awaits\` text,
  	\`version_submitted_at\` text,
  	\`version_formal_due_at\` text,
  	\`version_complete_by\` text,
  	\`version_formal_passed_at\` text,
  	\`version_recommended_at\` text,
  	\`version_consent_withdrawn_at\` text,
  	\`version_member_id\` integer,
  	\`version_ticks\` text,
  	\`version_findings\` text,
  	\`version_form\` text,
  	\`version_form_sealed\` text,
  	\`version_form_revision\` numeric DEFAULT 0,
  	\`version_form_lost\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_union_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recommender_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_parent_idx\` ON \`_submissions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_title_idx\` ON \`_submissions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_cover_idx\` ON \`_submissions_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_union_idx\` ON \`_submissions_v\` (\`version_union_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_recommender_idx\` ON \`_submissions_v\` (\`version_recommender_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_film_idx\` ON \`_submissions_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_created_by_idx\` ON \`_submissions_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_changed_by_idx\` ON \`_submissions_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_type_idx\` ON \`_submissions_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_organization_idx\` ON \`_submissions_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_slug_idx\` ON \`_submissions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_published_at_idx\` ON \`_submissions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_live_revision_idx\` ON \`_submissions_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_site_account_idx\` ON \`_submissions_v\` (\`version_site_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_withdrawn_at_idx\` ON \`_submissions_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_state_idx\` ON \`_submissions_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_number_idx\` ON \`_submissions_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_campaign_idx\` ON \`_submissions_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_category_idx\` ON \`_submissions_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_awaits_idx\` ON \`_submissions_v\` (\`version_awaits\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_submitted_at_idx\` ON \`_submissions_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_formal_due_at_idx\` ON \`_submissions_v\` (\`version_formal_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_member_idx\` ON \`_submissions_v\` (\`version_member_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_updated_at_idx\` ON \`_submissions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_created_at_idx\` ON \`_submissions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_deleted_at_idx\` ON \`_submissions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version__status_idx\` ON \`_submissions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_created_at_idx\` ON \`_submissions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_updated_at_idx\` ON \`_submissions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_latest_idx\` ON \`_submissions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_autosave_idx\` ON \`_submissions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_texts_order_parent\` ON \`_submissions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_order_idx\` ON \`_submissions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_parent_idx\` ON \`_submissions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_path_idx\` ON \`_submissions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_media_id_idx\` ON \`_submissions_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_channel_accounts_id_idx\` ON \`_submissions_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_model_workers_id_idx\` ON \`_submissions_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_studios_id_idx\` ON \`_submissions_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_exhibitions_id_idx\` ON \`_submissions_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_artworks_id_idx\` ON \`_submissions_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_rels_campaigns_id_idx\` ON \`_submissions_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`judging_rounds_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`weight\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`judging_rounds_criteria_order_idx\` ON \`judging_rounds_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_criteria_parent_id_idx\` ON \`judging_rounds_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`judging_rounds_panel\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`judge_id\` integer NOT NULL,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`judging_rounds_panel_order_idx\` ON \`judging_rounds_panel\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_panel_parent_id_idx\` ON \`judging_rounds_panel\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_panel_judge_idx\` ON \`judging_rounds_panel\` (\`judge_id\`);`)
  await db.run(sql`CREATE TABLE \`judging_rounds\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`campaign_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`round\` text NOT NULL,
  	\`category\` text,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`judges_needed\` numeric DEFAULT 3 NOT NULL,
  	\`keep\` numeric,
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`judging_rounds_campaign_idx\` ON \`judging_rounds\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_organization_idx\` ON \`judging_rounds\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_round_idx\` ON \`judging_rounds\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_state_idx\` ON \`judging_rounds\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_updated_at_idx\` ON \`judging_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judging_rounds_created_at_idx\` ON \`judging_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`judging_rounds_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`judging_rounds_texts_order_parent\` ON \`judging_rounds_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`judging_sheets\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`round_id\` integer NOT NULL,
  	\`judge_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`state\` text DEFAULT 'invited' NOT NULL,
  	\`signed\` text,
  	\`reason\` text,
  	\`locked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`judging_sheets_key_idx\` ON \`judging_sheets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_round_idx\` ON \`judging_sheets\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_judge_idx\` ON \`judging_sheets\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_organization_idx\` ON \`judging_sheets\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_state_idx\` ON \`judging_sheets\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_updated_at_idx\` ON \`judging_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judging_sheets_created_at_idx\` ON \`judging_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`judging_assignments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`round_id\` integer NOT NULL,
  	\`judge_id\` integer NOT NULL,
  	\`submission_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`blind_no\` text NOT NULL,
  	\`category\` text,
  	\`state\` text DEFAULT 'assigned' NOT NULL,
  	\`reason\` text,
  	\`recused_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`judging_assignments_key_idx\` ON \`judging_assignments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_round_idx\` ON \`judging_assignments\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_judge_idx\` ON \`judging_assignments\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_submission_idx\` ON \`judging_assignments\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_organization_idx\` ON \`judging_assignments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_category_idx\` ON \`judging_assignments\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_state_idx\` ON \`judging_assignments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_updated_at_idx\` ON \`judging_assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judging_assignments_created_at_idx\` ON \`judging_assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scores\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`submission_id\` integer NOT NULL,
  	\`judge_id\` integer NOT NULL,
  	\`round_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`items\` text,
  	\`total\` numeric,
  	\`comment\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`locked_at\` text,
  	\`seal\` text,
  	\`reopen\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scores_key_idx\` ON \`scores\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`scores_submission_idx\` ON \`scores\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_judge_idx\` ON \`scores\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_round_idx\` ON \`scores\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_organization_idx\` ON \`scores\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_locked_at_idx\` ON \`scores\` (\`locked_at\`);`)
  await db.run(sql`CREATE INDEX \`scores_updated_at_idx\` ON \`scores\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scores_created_at_idx\` ON \`scores\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`votes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`campaign\` text NOT NULL,
  	\`submission\` text NOT NULL,
  	\`organization_id\` integer,
  	\`voter_day\` text NOT NULL,
  	\`voter\` text NOT NULL,
  	\`device\` text,
  	\`address\` text,
  	\`day\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`void\` integer DEFAULT false,
  	\`void_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`votes_key_idx\` ON \`votes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`votes_campaign_idx\` ON \`votes\` (\`campaign\`);`)
  await db.run(sql`CREATE INDEX \`votes_submission_idx\` ON \`votes\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`votes_organization_idx\` ON \`votes\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`votes_voter_day_idx\` ON \`votes\` (\`voter_day\`);`)
  await db.run(sql`CREATE INDEX \`votes_day_idx\` ON \`votes\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`votes_void_idx\` ON \`votes\` (\`void\`);`)
  await db.run(sql`CREATE INDEX \`votes_updated_at_idx\` ON \`votes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`votes_created_at_idx\` ON \`votes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`vote_tallies\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`submission\` text NOT NULL,
  	\`campaign\` text NOT NULL,
  	\`organization_id\` integer,
  	\`raw\` numeric DEFAULT 0 NOT NULL,
  	\`valid\` numeric DEFAULT 0 NOT NULL,
  	\`standing\` text DEFAULT 'open' NOT NULL,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`vote_tallies_submission_idx\` ON \`vote_tallies\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`vote_tallies_campaign_idx\` ON \`vote_tallies\` (\`campaign\`);`)
  await db.run(sql`CREATE INDEX \`vote_tallies_organization_idx\` ON \`vote_tallies\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`vote_tallies_updated_at_idx\` ON \`vote_tallies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vote_tallies_created_at_idx\` ON \`vote_tallies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`vote_counters\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`vote_counters_key_idx\` ON \`vote_counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`vote_counters_expires_at_idx\` ON \`vote_counters\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`vote_counters_updated_at_idx\` ON \`vote_counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vote_counters_created_at_idx\` ON \`vote_counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaign_results\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`campaign_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`category\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`rule\` text,
  	\`rows\` text,
  	\`panel\` text,
  	\`publicity_from\` text,
  	\`publicity_until\` text,
  	\`notice_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`notice_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_results_key_idx\` ON \`campaign_results\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_campaign_idx\` ON \`campaign_results\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_organization_idx\` ON \`campaign_results\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_category_idx\` ON \`campaign_results\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_state_idx\` ON \`campaign_results\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_publicity_from_idx\` ON \`campaign_results\` (\`publicity_from\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_publicity_until_idx\` ON \`campaign_results\` (\`publicity_until\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_notice_idx\` ON \`campaign_results\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_updated_at_idx\` ON \`campaign_results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaign_results_created_at_idx\` ON \`campaign_results\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`objections\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`campaign_id\` integer NOT NULL,
  	\`submission_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`text\` text NOT NULL,
  	\`contact\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`reply\` text,
  	\`handled_at\` text,
  	\`handled_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`objections_number_idx\` ON \`objections\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`objections_campaign_idx\` ON \`objections\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_submission_idx\` ON \`objections\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_organization_idx\` ON \`objections\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_state_idx\` ON \`objections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`objections_handled_by_idx\` ON \`objections\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_updated_at_idx\` ON \`objections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`objections_created_at_idx\` ON \`objections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`submission_id\` integer NOT NULL,
  	\`campaign_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`title\` text NOT NULL,
  	\`authors\` text NOT NULL,
  	\`unit\` text,
  	\`award\` text NOT NULL,
  	\`campaign_title\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`revoke_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`certificates_submission_idx\` ON \`certificates\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_campaign_idx\` ON \`certificates\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_organization_idx\` ON \`certificates\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_templates_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_templates_kinds_order_idx\` ON \`review_templates_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`review_templates_kinds_parent_idx\` ON \`review_templates_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`members\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_name\` text,
  	\`organization_id\` integer,
  	\`active\` integer DEFAULT true,
  	\`phone_sealed\` text,
  	\`name_sealed\` text,
  	\`phone_hash\` text,
  	\`consents\` text,
  	\`notify\` integer DEFAULT true,
  	\`last_seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`members_organization_idx\` ON \`members\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_phone_hash_idx\` ON \`members\` (\`phone_hash\`);`)
  await db.run(sql`CREATE INDEX \`members_updated_at_idx\` ON \`members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`members_created_at_idx\` ON \`members\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`member_sessions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`device\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_sessions_token_hash_idx\` ON \`member_sessions\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_member_idx\` ON \`member_sessions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_expires_at_idx\` ON \`member_sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_updated_at_idx\` ON \`member_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_created_at_idx\` ON \`member_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`member_messages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`submission\` text,
  	\`title\` text,
  	\`text\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`tries\` numeric DEFAULT 0,
  	\`next_at\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_messages_member_idx\` ON \`member_messages\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_messages_submission_idx\` ON \`member_messages\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`member_messages_state_idx\` ON \`member_messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`member_messages_next_at_idx\` ON \`member_messages\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`member_messages_updated_at_idx\` ON \`member_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_messages_created_at_idx\` ON \`member_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`upload_sessions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`upload_id\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`entry\` text,
  	\`slot\` text,
  	\`name\` text NOT NULL,
  	\`declared_type\` text,
  	\`bytes\` numeric NOT NULL,
  	\`permit\` text NOT NULL,
  	\`state\` text DEFAULT 'receiving' NOT NULL,
  	\`sha256\` text,
  	\`facts\` text,
  	\`refusal\` text,
  	\`media_id\` integer,
  	\`attached\` integer DEFAULT false,
  	\`expires_at\` text,
  	\`lock_owner\` text,
  	\`lock_until\` text NOT NULL,
  	\`lock_wanted\` integer,
  	\`work_owner\` text,
  	\`work_until\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`upload_sessions_upload_id_idx\` ON \`upload_sessions\` (\`upload_id\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_owner_idx\` ON \`upload_sessions\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_entry_idx\` ON \`upload_sessions\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_state_idx\` ON \`upload_sessions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_media_idx\` ON \`upload_sessions\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_expires_at_idx\` ON \`upload_sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_updated_at_idx\` ON \`upload_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`upload_sessions_created_at_idx\` ON \`upload_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exhibition_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`no\` text NOT NULL,
  	\`exhibition\` text NOT NULL,
  	\`artwork\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`category\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exhibition_numbers_key_idx\` ON \`exhibition_numbers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`exhibition_numbers_exhibition_idx\` ON \`exhibition_numbers\` (\`exhibition\`);`)
  await db.run(sql`CREATE INDEX \`exhibition_numbers_artwork_idx\` ON \`exhibition_numbers\` (\`artwork\`);`)
  await db.run(sql`CREATE INDEX \`exhibition_numbers_updated_at_idx\` ON \`exhibition_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exhibition_numbers_created_at_idx\` ON \`exhibition_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`likes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`artwork\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`likes_key_idx\` ON \`likes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`likes_artwork_idx\` ON \`likes\` (\`artwork\`);`)
  await db.run(sql`CREATE INDEX \`likes_updated_at_idx\` ON \`likes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`likes_created_at_idx\` ON \`likes\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text NOT NULL,
  	\`licence_no\` text,
  	\`licence_proof_id\` integer,
  	\`licence_until\` text,
  	\`portrait\` text DEFAULT 'noPerson',
  	\`portrait_until\` text,
  	\`ai_usage\` text DEFAULT 'none' NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`sha256\` text,
  	\`tag\` text,
  	\`prepared\` text,
  	\`look\` text,
  	\`color\` text,
  	\`seconds\` numeric,
  	\`watermark\` text,
  	\`phash\` text,
  	\`phash_a\` numeric,
  	\`phash_b\` numeric,
  	\`phash_c\` numeric,
  	\`phash_d\` numeric,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`licence_proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "caption", "credit", "licence", "licence_no", "licence_until", "portrait", "ai_usage", "organization_id", "sha256", "color", "seconds", "released", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "alt", "caption", "credit", "licence", "licence_no", "licence_until", "portrait", "ai_usage", "organization_id", "sha256", "color", "seconds", "released", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_licence_idx\` ON \`media\` (\`licence\`);`)
  await db.run(sql`CREATE INDEX \`media_licence_proof_idx\` ON \`media\` (\`licence_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`media_licence_until_idx\` ON \`media\` (\`licence_until\`);`)
  await db.run(sql`CREATE INDEX \`media_portrait_until_idx\` ON \`media\` (\`portrait_until\`);`)
  await db.run(sql`CREATE INDEX \`media_organization_idx\` ON \`media\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_tag_idx\` ON \`media\` (\`tag\`);`)
  await db.run(sql`CREATE INDEX \`media_prepared_idx\` ON \`media\` (\`prepared\`);`)
  await db.run(sql`CREATE INDEX \`media_phash_a_idx\` ON \`media\` (\`phash_a\`);`)
  await db.run(sql`CREATE INDEX \`media_phash_b_idx\` ON \`media\` (\`phash_b\`);`)
  await db.run(sql`CREATE INDEX \`media_phash_c_idx\` ON \`media\` (\`phash_c\`);`)
  await db.run(sql`CREATE INDEX \`media_phash_d_idx\` ON \`media\` (\`phash_d\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`studios_id\` integer REFERENCES studios(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_model_workers_id_idx\` ON \`news_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_studios_id_idx\` ON \`news_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_exhibitions_id_idx\` ON \`news_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_artworks_id_idx\` ON \`news_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_campaigns_id_idx\` ON \`news_rels\` (\`campaigns_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`studios_id\` integer REFERENCES studios(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_model_workers_id_idx\` ON \`_news_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_studios_id_idx\` ON \`_news_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_exhibitions_id_idx\` ON \`_news_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_artworks_id_idx\` ON \`_news_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_campaigns_id_idx\` ON \`_news_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`watermark\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`studios_id\` integer REFERENCES studios(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`submissions_id\` integer REFERENCES submissions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`judging_rounds_id\` integer REFERENCES judging_rounds(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`judging_sheets_id\` integer REFERENCES judging_sheets(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`judging_assignments_id\` integer REFERENCES judging_assignments(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scores_id\` integer REFERENCES scores(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`votes_id\` integer REFERENCES votes(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`vote_tallies_id\` integer REFERENCES vote_tallies(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`vote_counters_id\` integer REFERENCES vote_counters(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`campaign_results_id\` integer REFERENCES campaign_results(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`objections_id\` integer REFERENCES objections(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`certificates_id\` integer REFERENCES certificates(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`members_id\` integer REFERENCES members(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`member_sessions_id\` integer REFERENCES member_sessions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`member_messages_id\` integer REFERENCES member_messages(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`upload_sessions_id\` integer REFERENCES upload_sessions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exhibition_numbers_id\` integer REFERENCES exhibition_numbers(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`likes_id\` integer REFERENCES likes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_model_workers_id_idx\` ON \`payload_locked_documents_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studios_id_idx\` ON \`payload_locked_documents_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exhibitions_id_idx\` ON \`payload_locked_documents_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_artworks_id_idx\` ON \`payload_locked_documents_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_judging_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`judging_rounds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_judging_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`judging_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_judging_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`judging_assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scores_id_idx\` ON \`payload_locked_documents_rels\` (\`scores_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_votes_id_idx\` ON \`payload_locked_documents_rels\` (\`votes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vote_tallies_id_idx\` ON \`payload_locked_documents_rels\` (\`vote_tallies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vote_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`vote_counters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_results_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_results_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_objections_id_idx\` ON \`payload_locked_documents_rels\` (\`objections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`member_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`member_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_upload_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`upload_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exhibition_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`exhibition_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_likes_id_idx\` ON \`payload_locked_documents_rels\` (\`likes_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_preferences_rels\` ADD \`members_id\` integer REFERENCES members(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_members_id_idx\` ON \`payload_preferences_rels\` (\`members_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`model_workers_honours\`;`)
  await db.run(sql`DROP TABLE \`model_workers_members\`;`)
  await db.run(sql`DROP TABLE \`model_workers_consent_purposes\`;`)
  await db.run(sql`DROP TABLE \`model_workers_variants\`;`)
  await db.run(sql`DROP TABLE \`model_workers\`;`)
  await db.run(sql`DROP TABLE \`model_workers_texts\`;`)
  await db.run(sql`DROP TABLE \`model_workers_rels\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_version_honours\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_version_members\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_version_consent_purposes\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`studios_team\`;`)
  await db.run(sql`DROP TABLE \`studios_results\`;`)
  await db.run(sql`DROP TABLE \`studios_apprentices\`;`)
  await db.run(sql`DROP TABLE \`studios_variants\`;`)
  await db.run(sql`DROP TABLE \`studios\`;`)
  await db.run(sql`DROP TABLE \`studios_texts\`;`)
  await db.run(sql`DROP TABLE \`studios_rels\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_version_team\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_version_apprentices\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_studios_v\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_walls\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_jury\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_variants\`;`)
  await db.run(sql`DROP TABLE \`exhibitions\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_texts\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_rels\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_version_walls\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_version_jury\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`artworks_authors\`;`)
  await db.run(sql`DROP TABLE \`artworks_frames\`;`)
  await db.run(sql`DROP TABLE \`artworks_licence_scope\`;`)
  await db.run(sql`DROP TABLE \`artworks_variants\`;`)
  await db.run(sql`DROP TABLE \`artworks\`;`)
  await db.run(sql`DROP TABLE \`artworks_texts\`;`)
  await db.run(sql`DROP TABLE \`artworks_rels\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_version_frames\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_version_licence_scope\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_categories_types\`;`)
  await db.run(sql`DROP TABLE \`campaigns_categories_requires\`;`)
  await db.run(sql`DROP TABLE \`campaigns_categories\`;`)
  await db.run(sql`DROP TABLE \`campaigns_statements\`;`)
  await db.run(sql`DROP TABLE \`campaigns_judging_criteria\`;`)
  await db.run(sql`DROP TABLE \`campaigns_judging_rounds\`;`)
  await db.run(sql`DROP TABLE \`campaigns_judging_awards\`;`)
  await db.run(sql`DROP TABLE \`campaigns_variants\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_categories_types\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_categories_requires\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_judging_criteria\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_judging_rounds\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_judging_awards\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`submissions_works\`;`)
  await db.run(sql`DROP TABLE \`submissions_authors\`;`)
  await db.run(sql`DROP TABLE \`submissions_variants\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions_texts\`;`)
  await db.run(sql`DROP TABLE \`submissions_rels\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_version_works\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`judging_rounds_criteria\`;`)
  await db.run(sql`DROP TABLE \`judging_rounds_panel\`;`)
  await db.run(sql`DROP TABLE \`judging_rounds\`;`)
  await db.run(sql`DROP TABLE \`judging_rounds_texts\`;`)
  await db.run(sql`DROP TABLE \`judging_sheets\`;`)
  await db.run(sql`DROP TABLE \`judging_assignments\`;`)
  await db.run(sql`DROP TABLE \`scores\`;`)
  await db.run(sql`DROP TABLE \`votes\`;`)
  await db.run(sql`DROP TABLE \`vote_tallies\`;`)
  await db.run(sql`DROP TABLE \`vote_counters\`;`)
  await db.run(sql`DROP TABLE \`campaign_results\`;`)
  await db.run(sql`DROP TABLE \`objections\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`review_templates_kinds\`;`)
  await db.run(sql`DROP TABLE \`members\`;`)
  await db.run(sql`DROP TABLE \`member_sessions\`;`)
  await db.run(sql`DROP TABLE \`member_messages\`;`)
  await db.run(sql`DROP TABLE \`upload_sessions\`;`)
  await db.run(sql`DROP TABLE \`exhibition_numbers\`;`)
  await db.run(sql`DROP TABLE \`likes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`news_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "media_id", "channel_accounts_id", "news_id") SELECT "id", "order", "parent_id", "path", "media_id", "channel_accounts_id", "news_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_channel_accounts_id_idx\` ON \`news_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`news_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "media_id", "channel_accounts_id", "news_id") SELECT "id", "order", "parent_id", "path", "media_id", "channel_accounts_id", "news_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_channel_accounts_id_idx\` ON \`_news_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'own' NOT NULL,
  	\`licence_no\` text,
  	\`licence_until\` text,
  	\`portrait\` text DEFAULT 'noPerson',
  	\`ai_usage\` text DEFAULT 'none' NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`sha256\` text,
  	\`color\` text,
  	\`seconds\` numeric,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "caption", "credit", "licence", "licence_no", "licence_until", "portrait", "ai_usage", "organization_id", "sha256", "color", "seconds", "released", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_small_url", "sizes_small_width", "sizes_small_height", "sizes_small_mime_type", "sizes_small_filesize", "sizes_small_filename", "sizes_medium_url", "sizes_medium_width", "sizes_medium_height", "sizes_medium_mime_type", "sizes_medium_filesize", "sizes_medium_filename", "sizes_large_url", "sizes_large_width", "sizes_large_height", "sizes_large_mime_type", "sizes_large_filesize", "sizes_large_filename") SELECT "id", "alt", "caption", "credit", "licence", "licence_no", "licence_until", "portrait", "ai_usage", "organization_id", "sha256", "color", "seconds", "released", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_small_url", "sizes_small_width", "sizes_small_height", "sizes_small_mime_type", "sizes_small_filesize", "sizes_small_filename", "sizes_medium_url", "sizes_medium_width", "sizes_medium_height", "sizes_medium_mime_type", "sizes_medium_filesize", "sizes_medium_filename", "sizes_large_url", "sizes_large_width", "sizes_large_height", "sizes_large_mime_type", "sizes_large_filesize", "sizes_large_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_organization_idx\` ON \`media\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` integer,
  	\`media_id\` integer,
  	\`reviews_id\` integer,
  	\`review_templates_id\` integer,
  	\`deliveries_id\` integer,
  	\`renditions_id\` integer,
  	\`issues_id\` integer,
  	\`films_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`calendar_days_id\` integer,
  	\`organizations_id\` integer,
  	\`users_id\` integer,
  	\`attempts_id\` integer,
  	\`audit_events_id\` integer,
  	\`platform_state_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_templates_id\`) REFERENCES \`review_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issues_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`films_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calendar_days_id\`) REFERENCES \`calendar_days\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempts_id\`) REFERENCES \`attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`platform_state_id\`) REFERENCES \`platform_state\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "renditions_id", "issues_id", "films_id", "channel_accounts_id", "calendar_days_id", "organizations_id", "users_id", "attempts_id", "audit_events_id", "platform_state_id") SELECT "id", "order", "parent_id", "path", "news_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "renditions_id", "issues_id", "films_id", "channel_accounts_id", "calendar_days_id", "organizations_id", "users_id", "attempts_id", "audit_events_id", "platform_state_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`review_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renditions_id_idx\` ON \`payload_locked_documents_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_films_id_idx\` ON \`payload_locked_documents_rels\` (\`films_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channel_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_days_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_days_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_platform_state_id_idx\` ON \`payload_locked_documents_rels\` (\`platform_state_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_preferences_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_preferences_rels\` RENAME TO \`payload_preferences_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`watermark\`;`)
}
