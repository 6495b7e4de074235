import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_variants\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_variants_order_idx\` ON \`news_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_variants_parent_id_idx\` ON \`news_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_variants_account_idx\` ON \`news_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`news_variants_cover_idx\` ON \`news_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_variants_film_idx\` ON \`news_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_variants\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_variants_order_idx\` ON \`_news_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_variants_parent_id_idx\` ON \`_news_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_variants_account_idx\` ON \`_news_v_version_variants\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_variants_cover_idx\` ON \`_news_v_version_variants\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_variants_film_idx\` ON \`_news_v_version_variants\` (\`film_id\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_key_idx\` ON \`renditions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`renditions_revision_idx\` ON \`renditions\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`renditions_sha256_idx\` ON \`renditions\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`issues_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`news_id\` integer NOT NULL,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_articles_order_idx\` ON \`issues_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`issues_articles_parent_id_idx\` ON \`issues_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_articles_news_idx\` ON \`issues_articles\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`issues\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`account_id\` integer NOT NULL,
  	\`audience\` text DEFAULT 'all' NOT NULL,
  	\`tag_id\` numeric,
  	\`send_at\` text,
  	\`delivery_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_organization_idx\` ON \`issues\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_account_idx\` ON \`issues\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_delivery_idx\` ON \`issues\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_updated_at_idx\` ON \`issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issues_created_at_idx\` ON \`issues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`films\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`account_id\` integer,
  	\`storyboard\` text,
  	\`storyboard_hash\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`progress\` numeric DEFAULT 0,
  	\`next_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`tries\` numeric DEFAULT 0,
  	\`error\` text,
  	\`file_id\` integer,
  	\`subtitles\` text,
  	\`measures\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`films_item_idx\` ON \`films\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`films_organization_idx\` ON \`films\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`films_account_idx\` ON \`films\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`films_storyboard_hash_idx\` ON \`films\` (\`storyboard_hash\`);`)
  await db.run(sql`CREATE INDEX \`films_state_idx\` ON \`films\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`films_next_at_idx\` ON \`films\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`films_lease_until_idx\` ON \`films\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`films_file_idx\` ON \`films\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`films_updated_at_idx\` ON \`films\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`films_created_at_idx\` ON \`films\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`films_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`films\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`films_rels_order_idx\` ON \`films_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`films_rels_parent_idx\` ON \`films_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`films_rels_path_idx\` ON \`films_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`films_rels_media_id_idx\` ON \`films_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`calendar_days\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sort\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_days_sort_idx\` ON \`calendar_days\` (\`sort\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_from_idx\` ON \`calendar_days\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_until_idx\` ON \`calendar_days\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_active_idx\` ON \`calendar_days\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_updated_at_idx\` ON \`calendar_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_created_at_idx\` ON \`calendar_days\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`film_id\` integer REFERENCES films(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`missed\` text DEFAULT 'late';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`site_account_id\` integer REFERENCES channel_accounts(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`news_film_idx\` ON \`news\` (\`film_id\`);`)
  await db.run(sql`CREATE INDEX \`news_site_account_idx\` ON \`news\` (\`site_account_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_film_id\` integer REFERENCES films(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_missed\` text DEFAULT 'late';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_site_account_id\` integer REFERENCES channel_accounts(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_film_idx\` ON \`_news_v\` (\`version_film_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_site_account_idx\` ON \`_news_v\` (\`version_site_account_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`seconds\` numeric;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`renditions\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`missed\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`slot_note\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`stagger\` integer;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`order_giver\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`missed\` text DEFAULT 'late';`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`slot_note\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`slot_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`text_key\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`issue_id\` integer REFERENCES issues(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`evidence_id\` integer REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`deliveries_text_key_idx\` ON \`deliveries\` (\`text_key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_issue_idx\` ON \`deliveries\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_evidence_idx\` ON \`deliveries\` (\`evidence_id\`);`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_client_id\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_client_secret\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_access_token\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_uid\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_refresh_token\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_open_id\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`credentials_client_key\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_account_kind\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_mass_to\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_mass_tag_id\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_send_ignore_reprint\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_mass_confirm\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_issues_only\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_article_type\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_tolerated_pictures\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_tolerated_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_style_retention\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_rip\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_safe_domain\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_link_policy\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_topics\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_text_limit\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_long_text\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_nine_pictures\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_commercial_base_url\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_head_article\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_daily_writes\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_delete_by_api\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_visibility\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_watch_own_videos\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_cover_seconds\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_first_part_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_scopes\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_short_title_signs\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`rhythm_per_day\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`rhythm_per_month\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`rhythm_spacing_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`register_owner\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`register_responsible\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`register_filing_no\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`register_opened_at\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`register_verified_until\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`probe\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`probed_at\` text;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`authorized_until\` text;`)
  await db.run(sql`CREATE INDEX \`channel_accounts_probed_at_idx\` ON \`channel_accounts\` (\`probed_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`renditions_id\` integer REFERENCES renditions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`issues_id\` integer REFERENCES issues(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`films_id\` integer REFERENCES films(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`calendar_days_id\` integer REFERENCES calendar_days(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renditions_id_idx\` ON \`payload_locked_documents_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_films_id_idx\` ON \`payload_locked_documents_rels\` (\`films_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_days_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_days_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`quiet_from\` text DEFAULT '22:30';`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`quiet_until\` text DEFAULT '07:00';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_variants\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`issues_articles\`;`)
  await db.run(sql`DROP TABLE \`issues\`;`)
  await db.run(sql`DROP TABLE \`films\`;`)
  await db.run(sql`DROP TABLE \`films_rels\`;`)
  await db.run(sql`DROP TABLE \`calendar_days\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subtitle\` text,
  	\`cover_id\` integer,
  	\`digest\` text,
  	\`body\` text,
  	\`source_type\` text DEFAULT 'original',
  	\`source_name\` text,
  	\`source_author\` text,
  	\`source_title\` text,
  	\`source_url\` text,
  	\`source_published_at\` text,
  	\`source_permission\` text,
  	\`author\` text,
  	\`duty_editor\` text,
  	\`ai_usage\` text DEFAULT 'none',
  	\`notice_doc_no\` text,
  	\`notice_issuer\` text,
  	\`notice_issued_on\` text,
  	\`notice_effective_from\` text,
  	\`notice_void_from\` text,
  	\`notice_deadline\` text,
  	\`notice_contact\` text,
  	\`emergency_reason\` text,
  	\`emergency_authorised_by\` text,
  	\`emergency_proof_id\` integer,
  	\`correction\` text,
  	\`created_by_id\` integer,
  	\`changed_by_id\` integer,
  	\`changed_at\` text,
  	\`type\` text DEFAULT 'news',
  	\`risk\` text,
  	\`organization_id\` integer,
  	\`publish_at\` text,
  	\`pinned\` integer DEFAULT false,
  	\`expire_at\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`live_revision\` text,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`emergency_proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "subtitle", "cover_id", "digest", "body", "source_type", "source_name", "source_author", "source_title", "source_url", "source_published_at", "source_permission", "author", "duty_editor", "ai_usage", "notice_doc_no", "notice_issuer", "notice_issued_on", "notice_effective_from", "notice_void_from", "notice_deadline", "notice_contact", "emergency_reason", "emergency_authorised_by", "emergency_proof_id", "correction", "created_by_id", "changed_by_id", "changed_at", "type", "risk", "organization_id", "publish_at", "pinned", "expire_at", "slug", "search_text", "published_at", "corrected_at", "live_revision", "withdrawn_at", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "subtitle", "cover_id", "digest", "body", "source_type", "source_name", "source_author", "source_title", "source_url", "source_published_at", "source_permission", "author", "duty_editor", "ai_usage", "notice_doc_no", "notice_issuer", "notice_issued_on", "notice_effective_from", "notice_void_from", "notice_deadline", "notice_contact", "emergency_reason", "emergency_authorised_by", "emergency_proof_id", "correction", "created_by_id", "changed_by_id", "changed_at", "type", "risk", "organization_id", "publish_at", "pinned", "expire_at", "slug", "search_text", "published_at", "corrected_at", "live_revision", "withdrawn_at", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_title_idx\` ON \`news\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_emergency_emergency_proof_idx\` ON \`news\` (\`emergency_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`news_created_by_idx\` ON \`news\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_changed_by_idx\` ON \`news\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_type_idx\` ON \`news\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`news_organization_idx\` ON \`news\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_live_revision_idx\` ON \`news\` (\`live_revision\`);`)
  await db.run(sql`CREATE INDEX \`news_withdrawn_at_idx\` ON \`news\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_cover_id\` integer,
  	\`version_digest\` text,
  	\`version_body\` text,
  	\`version_source_type\` text DEFAULT 'original',
  	\`version_source_name\` text,
  	\`version_source_author\` text,
  	\`version_source_title\` text,
  	\`version_source_url\` text,
  	\`version_source_published_at\` text,
  	\`version_source_permission\` text,
  	\`version_author\` text,
  	\`version_duty_editor\` text,
  	\`version_ai_usage\` text DEFAULT 'none',
  	\`version_notice_doc_no\` text,
  	\`version_notice_issuer\` text,
  	\`version_notice_issued_on\` text,
  	\`version_notice_effective_from\` text,
  	\`version_notice_void_from\` text,
  	\`version_notice_deadline\` text,
  	\`version_notice_contact\` text,
  	\`version_emergency_reason\` text,
  	\`version_emergency_authorised_by\` text,
  	\`version_emergency_proof_id\` integer,
  	\`version_correction\` text,
  	\`version_created_by_id\` integer,
  	\`version_changed_by_id\` integer,
  	\`version_changed_at\` text,
  	\`version_type\` text DEFAULT 'news',
  	\`version_risk\` text,
  	\`version_organization_id\` integer,
  	\`version_publish_at\` text,
  	\`version_pinned\` integer DEFAULT false,
  	\`version_expire_at\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_live_revision\` text,
  	\`version_withdrawn_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_emergency_proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_subtitle", "version_cover_id", "version_digest", "version_body", "version_source_type", "version_source_name", "version_source_author", "version_source_title", "version_source_url", "version_source_published_at", "version_source_permission", "version_author", "version_duty_editor", "version_ai_usage", "version_notice_doc_no", "version_notice_issuer", "version_notice_issued_on", "version_notice_effective_from", "version_notice_void_from", "version_notice_deadline", "version_notice_contact", "version_emergency_reason", "version_emergency_authorised_by", "version_emergency_proof_id", "version_correction", "version_created_by_id", "version_changed_by_id", "version_changed_at", "version_type", "version_risk", "version_organization_id", "version_publish_at", "version_pinned", "version_expire_at", "version_slug", "version_search_text", "version_published_at", "version_corrected_at", "version_live_revision", "version_withdrawn_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_subtitle", "version_cover_id", "version_digest", "version_body", "version_source_type", "version_source_name", "version_source_author", "version_source_title", "version_source_url", "version_source_published_at", "version_source_permission", "version_author", "version_duty_editor", "version_ai_usage", "version_notice_doc_no", "version_notice_issuer", "version_notice_issued_on", "version_notice_effective_from", "version_notice_void_from", "version_notice_deadline", "version_notice_contact", "version_emergency_reason", "version_emergency_authorised_by", "version_emergency_proof_id", "version_correction", "version_created_by_id", "version_changed_by_id", "version_changed_at", "version_type", "version_risk", "version_organization_id", "version_publish_at", "version_pinned", "version_expire_at", "version_slug", "version_search_text", "version_published_at", "version_corrected_at", "version_live_revision", "version_withdrawn_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_title_idx\` ON \`_news_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_emergency_version_emergency_proof_idx\` ON \`_news_v\` (\`version_emergency_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_by_idx\` ON \`_news_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_changed_by_idx\` ON \`_news_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_type_idx\` ON \`_news_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_organization_idx\` ON \`_news_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_live_revision_idx\` ON \`_news_v\` (\`version_live_revision\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_withdrawn_at_idx\` ON \`_news_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`review_id\` integer,
  	\`revision\` text NOT NULL,
  	\`account_id\` integer NOT NULL,
  	\`channel\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`next_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`polls\` numeric DEFAULT 0 NOT NULL,
  	\`url\` text,
  	\`error\` text,
  	\`receipt\` text,
  	\`instructions\` text,
  	\`rendition\` text,
  	\`rendition_hash\` text,
  	\`reason\` text,
  	\`ordered_by_id\` integer,
  	\`target_id\` integer,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ordered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "title", "kind", "item", "organization_id", "review_id", "revision", "account_id", "channel", "action", "key", "state", "due_at", "next_at", "lease_owner", "lease_until", "fence", "tries", "polls", "url", "error", "receipt", "instructions", "rendition", "rendition_hash", "reason", "ordered_by_id", "target_id", "finished_at", "updated_at", "created_at") SELECT "id", "title", "kind", "item", "organization_id", "review_id", "revision", "account_id", "channel", "action", "key", "state", "due_at", "next_at", "lease_owner", "lease_until", "fence", "tries", "polls", "url", "error", "receipt", "instructions", "rendition", "rendition_hash", "reason", "ordered_by_id", "target_id", "finished_at", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`CREATE INDEX \`deliveries_item_idx\` ON \`deliveries\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_organization_idx\` ON \`deliveries\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_review_idx\` ON \`deliveries\` (\`review_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_revision_idx\` ON \`deliveries\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_account_idx\` ON \`deliveries\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_channel_idx\` ON \`deliveries\` (\`channel\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_due_at_idx\` ON \`deliveries\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_next_at_idx\` ON \`deliveries\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_ordered_by_idx\` ON \`deliveries\` (\`ordered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_target_idx\` ON \`deliveries\` (\`target_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_finished_at_idx\` ON \`deliveries\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
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
  	\`channel_accounts_id\` integer,
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
  	FOREIGN KEY (\`channel_accounts_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempts_id\`) REFERENCES \`attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`platform_state_id\`) REFERENCES \`platform_state\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "channel_accounts_id", "organizations_id", "users_id", "attempts_id", "audit_events_id", "platform_state_id") SELECT "id", "order", "parent_id", "path", "news_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "channel_accounts_id", "organizations_id", "users_id", "attempts_id", "audit_events_id", "platform_state_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channel_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`channel_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_platform_state_id_idx\` ON \`payload_locked_documents_rels\` (\`platform_state_id\`);`)
  await db.run(sql`DROP INDEX \`channel_accounts_probed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_client_id\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_client_secret\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_access_token\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_uid\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_refresh_token\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_open_id\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`credentials_client_key\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_account_kind\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_mass_to\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_mass_tag_id\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_send_ignore_reprint\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_mass_confirm\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_issues_only\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_article_type\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_tolerated_pictures\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_tolerated_characters\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_style_retention\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_rip\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_safe_domain\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_link_policy\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_topics\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_text_limit\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_long_text\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_nine_pictures\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_commercial_base_url\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_head_article\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_daily_writes\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_delete_by_api\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_visibility\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_watch_own_videos\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_cover_seconds\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_first_part_number\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_scopes\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_short_title_signs\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`rhythm_per_day\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`rhythm_per_month\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`rhythm_spacing_minutes\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`register_owner\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`register_responsible\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`register_filing_no\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`register_opened_at\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`register_verified_until\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`probe\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`probed_at\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`authorized_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`seconds\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`renditions\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`missed\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`slot_note\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`stagger\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`quiet_from\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`quiet_until\`;`)
}
