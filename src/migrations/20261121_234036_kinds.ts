import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  	\`body\` text,
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
  await db.run(sql`CREATE INDEX \`model_workers_title_idx\` ON \`model_workers\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`model_workers_cover_idx\` ON \`model_workers\` (\`cover_id\`);`)
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
  	\`version_body\` text,
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
  	\`body\` text,
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
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_title_idx\` ON \`exhibitions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_cover_idx\` ON \`exhibitions\` (\`cover_id\`);`)
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
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_order_idx\` ON \`exhibitions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_parent_idx\` ON \`exhibitions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_path_idx\` ON \`exhibitions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_media_id_idx\` ON \`exhibitions_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_channel_accounts_id_idx\` ON \`exhibitions_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_model_workers_id_idx\` ON \`exhibitions_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_studios_id_idx\` ON \`exhibitions_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_exhibitions_id_idx\` ON \`exhibitions_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_artworks_id_idx\` ON \`exhibitions_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`exhibitions_rels_campaigns_id_idx\` ON \`exhibitions_rels\` (\`campaigns_id\`);`)
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
  	\`version_body\` text,
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
  	\`media_id\` integer,
  	\`channel_accounts_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exhibitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_order_idx\` ON \`_exhibitions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_parent_idx\` ON \`_exhibitions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_path_idx\` ON \`_exhibitions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_media_id_idx\` ON \`_exhibitions_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_channel_accounts_id_idx\` ON \`_exhibitions_v_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_model_workers_id_idx\` ON \`_exhibitions_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_studios_id_idx\` ON \`_exhibitions_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_exhibitions_id_idx\` ON \`_exhibitions_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_artworks_id_idx\` ON \`_exhibitions_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_rels_campaigns_id_idx\` ON \`_exhibitions_v_rels\` (\`campaigns_id\`);`)
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
  	\`body\` text,
  	\`ai_usage\` text DEFAULT 'none',
  	\`correction\` text,
  	\`film_id\` integer,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
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
  	FOREIGN KEY (\`film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`artworks_title_idx\` ON \`artworks\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`artworks_cover_idx\` ON \`artworks\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_film_idx\` ON \`artworks\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_created_by_idx\` ON \`artworks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`artworks_changed_by_idx\` ON \`artworks\` (\`changed_by_id\`);`)
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
  	\`version_body\` text,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_correction\` text,
  	\`version_film_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
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
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_film_idx\` ON \`_artworks_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_created_by_idx\` ON \`_artworks_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_artworks_v_version_version_changed_by_idx\` ON \`_artworks_v\` (\`version_changed_by_id\`);`)
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
  await db.run(sql`CREATE INDEX \`submissions_title_idx\` ON \`submissions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`submissions_cover_idx\` ON \`submissions\` (\`cover_id\`);`)
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
  	FOREIGN KEY (\`version_film_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_parent_idx\` ON \`_submissions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_title_idx\` ON \`_submissions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_cover_idx\` ON \`_submissions_v\` (\`version_cover_id\`);`)
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
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`studios_id\` integer REFERENCES studios(id);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id);`)
  await db.run(sql`CREATE INDEX \`news_rels_model_workers_id_idx\` ON \`news_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_studios_id_idx\` ON \`news_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_exhibitions_id_idx\` ON \`news_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_artworks_id_idx\` ON \`news_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_campaigns_id_idx\` ON \`news_rels\` (\`campaigns_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`studios_id\` integer REFERENCES studios(id);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_model_workers_id_idx\` ON \`_news_v_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_studios_id_idx\` ON \`_news_v_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_exhibitions_id_idx\` ON \`_news_v_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_artworks_id_idx\` ON \`_news_v_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_campaigns_id_idx\` ON \`_news_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`model_workers_id\` integer REFERENCES model_workers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`studios_id\` integer REFERENCES studios(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exhibitions_id\` integer REFERENCES exhibitions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`artworks_id\` integer REFERENCES artworks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`submissions_id\` integer REFERENCES submissions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_model_workers_id_idx\` ON \`payload_locked_documents_rels\` (\`model_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studios_id_idx\` ON \`payload_locked_documents_rels\` (\`studios_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exhibitions_id_idx\` ON \`payload_locked_documents_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_artworks_id_idx\` ON \`payload_locked_documents_rels\` (\`artworks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`model_workers_variants\`;`)
  await db.run(sql`DROP TABLE \`model_workers\`;`)
  await db.run(sql`DROP TABLE \`model_workers_texts\`;`)
  await db.run(sql`DROP TABLE \`model_workers_rels\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_model_workers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`studios_variants\`;`)
  await db.run(sql`DROP TABLE \`studios\`;`)
  await db.run(sql`DROP TABLE \`studios_texts\`;`)
  await db.run(sql`DROP TABLE \`studios_rels\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_studios_v\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_studios_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_variants\`;`)
  await db.run(sql`DROP TABLE \`exhibitions\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_texts\`;`)
  await db.run(sql`DROP TABLE \`exhibitions_rels\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_exhibitions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`artworks_variants\`;`)
  await db.run(sql`DROP TABLE \`artworks\`;`)
  await db.run(sql`DROP TABLE \`artworks_texts\`;`)
  await db.run(sql`DROP TABLE \`artworks_rels\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_artworks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_variants\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`submissions_variants\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions_texts\`;`)
  await db.run(sql`DROP TABLE \`submissions_rels\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`review_templates_kinds\`;`)
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
}
