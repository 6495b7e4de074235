import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`original\` text,
  	\`text_hash\` text,
  	\`saying_key\` text,
  	\`key\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`account_id\` integer,
  	\`delivery_id\` integer,
  	\`external\` text,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`item_title\` text,
  	\`organization_id\` integer NOT NULL,
  	\`is_closed\` integer DEFAULT false,
  	\`parent_id\` integer,
  	\`parent_key\` text,
  	\`author_key\` text,
  	\`author_name\` text,
  	\`member_id\` integer,
  	\`guest_key\` text,
  	\`is_by_account\` integer DEFAULT false,
  	\`picture\` text,
  	\`said_at\` text NOT NULL,
  	\`edited_at\` text,
  	\`gone_at\` text,
  	\`collected_at\` text NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`is_shown\` integer DEFAULT false,
  	\`is_queued\` integer DEFAULT false,
  	\`risk\` numeric DEFAULT 0,
  	\`sentiment\` text,
  	\`intent\` text,
  	\`violation\` text,
  	\`violations\` text,
  	\`machine\` text,
  	\`judged_at\` text,
  	\`judgings\` numeric DEFAULT 0,
  	\`decided_by_id\` integer,
  	\`decided_at\` text,
  	\`round\` numeric DEFAULT 0,
  	\`hidden_reason\` text,
  	\`ticket_id\` integer,
  	\`next_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ticket_id\`) REFERENCES \`appeals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_saying_key_idx\` ON \`comments\` (\`saying_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_key_idx\` ON \`comments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comments_channel_idx\` ON \`comments\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`comments_account_idx\` ON \`comments\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_delivery_idx\` ON \`comments\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comments_organization_idx\` ON \`comments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_key_idx\` ON \`comments\` (\`parent_key\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_key_idx\` ON \`comments\` (\`author_key\`);`)
  await db.run(sql`CREATE INDEX \`comments_member_idx\` ON \`comments\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_guest_key_idx\` ON \`comments\` (\`guest_key\`);`)
  await db.run(sql`CREATE INDEX \`comments_said_at_idx\` ON \`comments\` (\`said_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_by_idx\` ON \`comments\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_ticket_idx\` ON \`comments\` (\`ticket_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_next_at_idx\` ON \`comments\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_lease_until_idx\` ON \`comments\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`isQueued_risk_saidAt_idx\` ON \`comments\` (\`is_queued\`,\`risk\`,\`said_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_item_isShown_saidAt_idx\` ON \`comments\` (\`kind\`,\`item\`,\`is_shown\`,\`said_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_saidAt_idx\` ON \`comments\` (\`organization_id\`,\`said_at\`);`)
  await db.run(sql`CREATE INDEX \`state_saidAt_idx\` ON \`comments\` (\`state\`,\`said_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_replies\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`comment_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`text\` text NOT NULL,
  	\`state\` text DEFAULT 'inReview' NOT NULL,
  	\`is_shown\` integer DEFAULT false,
  	\`author_id\` integer,
  	\`reviewer_id\` integer,
  	\`opinion\` text,
  	\`reviewed_at\` text,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_replies_comment_idx\` ON \`comment_replies\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_organization_idx\` ON \`comment_replies\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_state_idx\` ON \`comment_replies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_is_shown_idx\` ON \`comment_replies\` (\`is_shown\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_author_idx\` ON \`comment_replies\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_reviewer_idx\` ON \`comment_replies\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_updated_at_idx\` ON \`comment_replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_replies_created_at_idx\` ON \`comment_replies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_objections\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`comment_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`key\` text NOT NULL,
  	\`decision_id\` integer,
  	\`text\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`handled_by_id\` integer,
  	\`handled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`comment_decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_objections_comment_idx\` ON \`comment_objections\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_organization_idx\` ON \`comment_objections\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_objections_key_idx\` ON \`comment_objections\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_decision_idx\` ON \`comment_objections\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_state_idx\` ON \`comment_objections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_handled_by_idx\` ON \`comment_objections\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_updated_at_idx\` ON \`comment_objections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_objections_created_at_idx\` ON \`comment_objections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`appeals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`kind\` text DEFAULT 'appeal' NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`original\` text,
  	\`contact\` text,
  	\`comment_id\` integer,
  	\`member_id\` integer,
  	\`organization_id\` integer NOT NULL,
  	\`raised_in_id\` integer,
  	\`handler_id\` integer,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`escalations\` numeric DEFAULT 0,
  	\`escalated_to_id\` integer,
  	\`escalated_at\` text,
  	\`reply\` text,
  	\`replied_at\` text,
  	\`satisfaction\` numeric,
  	\`satisfaction_note\` text,
  	\`closed_at\` text,
  	\`history\` text,
  	\`round\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`raised_in_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handler_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`escalated_to_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appeals_number_idx\` ON \`appeals\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appeals_key_idx\` ON \`appeals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`appeals_kind_idx\` ON \`appeals\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`appeals_comment_idx\` ON \`appeals\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_member_idx\` ON \`appeals\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_organization_idx\` ON \`appeals\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_raised_in_idx\` ON \`appeals\` (\`raised_in_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_handler_idx\` ON \`appeals\` (\`handler_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_state_idx\` ON \`appeals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`appeals_due_at_idx\` ON \`appeals\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_escalated_to_idx\` ON \`appeals\` (\`escalated_to_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_updated_at_idx\` ON \`appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_created_at_idx\` ON \`appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`appeals\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_createdAt_idx\` ON \`appeals\` (\`organization_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`opinion_alerts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text,
  	\`item\` text,
  	\`organization_id\` integer NOT NULL,
  	\`level\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`opened_at\` text NOT NULL,
  	\`raised_by_id\` integer,
  	\`facts\` text,
  	\`timeline\` text,
  	\`told\` text,
  	\`ticket_id\` integer,
  	\`answered_by\` text,
  	\`closed_at\` text,
  	\`round\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`raised_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ticket_id\`) REFERENCES \`appeals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`opinion_alerts_key_idx\` ON \`opinion_alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_item_idx\` ON \`opinion_alerts\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_organization_idx\` ON \`opinion_alerts\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_level_idx\` ON \`opinion_alerts\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_state_idx\` ON \`opinion_alerts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_opened_at_idx\` ON \`opinion_alerts\` (\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_raised_by_idx\` ON \`opinion_alerts\` (\`raised_by_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_ticket_idx\` ON \`opinion_alerts\` (\`ticket_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_updated_at_idx\` ON \`opinion_alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`opinion_alerts_created_at_idx\` ON \`opinion_alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_decisions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`comment_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`actor_id\` integer,
  	\`action\` text NOT NULL,
  	\`violation\` text,
  	\`sentiment\` text,
  	\`intent\` text,
  	\`reason\` text,
  	\`way\` text,
  	\`before\` text,
  	\`after\` text,
  	\`machine\` text,
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_decisions_comment_idx\` ON \`comment_decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_organization_idx\` ON \`comment_decisions\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_actor_idx\` ON \`comment_decisions\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_updated_at_idx\` ON \`comment_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_created_at_idx\` ON \`comment_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_round_idx\` ON \`comment_decisions\` (\`comment_id\`,\`round\`);`)
  await db.run(sql`CREATE TABLE \`comment_acts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comment_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`account_id\` integer,
  	\`channel\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`reply_id\` integer,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`next_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`intent_at\` text,
  	\`receipt\` text,
  	\`error\` text,
  	\`instructions\` text,
  	\`ordered_by_id\` integer,
  	\`done_by_id\` integer,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reply_id\`) REFERENCES \`comment_replies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ordered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`done_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_acts_key_idx\` ON \`comment_acts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_comment_idx\` ON \`comment_acts\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_organization_idx\` ON \`comment_acts\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_account_idx\` ON \`comment_acts\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_reply_idx\` ON \`comment_acts\` (\`reply_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_state_idx\` ON \`comment_acts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_next_at_idx\` ON \`comment_acts\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_lease_until_idx\` ON \`comment_acts\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_ordered_by_idx\` ON \`comment_acts\` (\`ordered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_done_by_idx\` ON \`comment_acts\` (\`done_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_updated_at_idx\` ON \`comment_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_created_at_idx\` ON \`comment_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_sources\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`delivery_id\` integer NOT NULL,
  	\`account_id\` integer NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`channel\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`item_title\` text,
  	\`state\` text DEFAULT 'watching' NOT NULL,
  	\`next_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`cursor\` text,
  	\`pass\` text,
  	\`published_at\` text NOT NULL,
  	\`last_read_at\` text,
  	\`last_new_at\` text,
  	\`collected\` numeric DEFAULT 0,
  	\`failures\` numeric DEFAULT 0,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`channel_accounts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_sources_key_idx\` ON \`comment_sources\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_delivery_idx\` ON \`comment_sources\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_account_idx\` ON \`comment_sources\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_organization_idx\` ON \`comment_sources\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_channel_idx\` ON \`comment_sources\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_item_idx\` ON \`comment_sources\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_state_idx\` ON \`comment_sources\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_next_at_idx\` ON \`comment_sources\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_lease_until_idx\` ON \`comment_sources\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_updated_at_idx\` ON \`comment_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_sources_created_at_idx\` ON \`comment_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`word_tables\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`level\` text DEFAULT 'hold' NOT NULL,
  	\`words\` text,
  	\`patterns\` text,
  	\`allowed\` text,
  	\`owner_id\` integer,
  	\`expires_at\` text,
  	\`active\` integer DEFAULT true,
  	\`number\` numeric DEFAULT 1,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`word_tables_owner_idx\` ON \`word_tables\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`word_tables_updated_at_idx\` ON \`word_tables\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`word_tables_created_at_idx\` ON \`word_tables\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_word_tables_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_level\` text DEFAULT 'hold' NOT NULL,
  	\`version_words\` text,
  	\`version_patterns\` text,
  	\`version_allowed\` text,
  	\`version_owner_id\` integer,
  	\`version_expires_at\` text,
  	\`version_active\` integer DEFAULT true,
  	\`version_number\` numeric DEFAULT 1,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`word_tables\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_word_tables_v_parent_idx\` ON \`_word_tables_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_word_tables_v_version_version_owner_idx\` ON \`_word_tables_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_word_tables_v_version_version_updated_at_idx\` ON \`_word_tables_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_word_tables_v_version_version_created_at_idx\` ON \`_word_tables_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_word_tables_v_created_at_idx\` ON \`_word_tables_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_word_tables_v_updated_at_idx\` ON \`_word_tables_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_models\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`file\` text,
  	\`figures\` text,
  	\`why\` text,
  	\`made_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`moderation_models_number_idx\` ON \`moderation_models\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`moderation_models_state_idx\` ON \`moderation_models\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`moderation_models_made_by_idx\` ON \`moderation_models\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_models_updated_at_idx\` ON \`moderation_models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_models_created_at_idx\` ON \`moderation_models\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_settings_routes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`moderation_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_settings_routes_order_idx\` ON \`moderation_settings_routes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_settings_routes_parent_id_idx\` ON \`moderation_settings_routes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_settings_routes_organization_idx\` ON \`moderation_settings_routes\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_settings_providers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`provider\` text NOT NULL,
  	\`enabled\` integer DEFAULT false,
  	\`base_url\` text,
  	\`key_id\` text,
  	\`secret\` text,
  	\`region\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`moderation_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_settings_providers_order_idx\` ON \`moderation_settings_providers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_settings_providers_parent_id_idx\` ON \`moderation_settings_providers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`site_comments\` text DEFAULT 'everyone' NOT NULL,
  	\`site_release\` text DEFAULT 'newsFirst' NOT NULL,
  	\`allowed_hosts\` text,
  	\`watch_days\` numeric DEFAULT 60 NOT NULL,
  	\`appeal_days\` numeric DEFAULT 5 NOT NULL,
  	\`rumour_hours\` numeric DEFAULT 24 NOT NULL,
  	\`technical_owner_id\` integer,
  	\`alert_rule_window_minutes\` numeric DEFAULT 60 NOT NULL,
  	\`alert_rule_negative_percent\` numeric DEFAULT 40 NOT NULL,
  	\`alert_rule_blue\` numeric DEFAULT 5 NOT NULL,
  	\`alert_rule_yellow\` numeric DEFAULT 10 NOT NULL,
  	\`alert_rule_orange\` numeric DEFAULT 30 NOT NULL,
  	\`alert_rule_red\` numeric DEFAULT 100 NOT NULL,
  	\`alert_rule_rumour_raises\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`technical_owner_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_settings_technical_owner_idx\` ON \`moderation_settings\` (\`technical_owner_id\`);`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_read_comments\` integer;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` ADD \`settings_hourly_reads\` numeric;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comments_id\` integer REFERENCES comments(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_replies_id\` integer REFERENCES comment_replies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_objections_id\` integer REFERENCES comment_objections(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`appeals_id\` integer REFERENCES appeals(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`opinion_alerts_id\` integer REFERENCES opinion_alerts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_decisions_id\` integer REFERENCES comment_decisions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_acts_id\` integer REFERENCES comment_acts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_sources_id\` integer REFERENCES comment_sources(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`word_tables_id\` integer REFERENCES word_tables(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`moderation_models_id\` integer REFERENCES moderation_models(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_objections_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_objections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appeals_id_idx\` ON \`payload_locked_documents_rels\` (\`appeals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opinion_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`opinion_alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_acts_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_word_tables_id_idx\` ON \`payload_locked_documents_rels\` (\`word_tables_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_models_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_models_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comment_replies\`;`)
  await db.run(sql`DROP TABLE \`comment_objections\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`opinion_alerts\`;`)
  await db.run(sql`DROP TABLE \`comment_decisions\`;`)
  await db.run(sql`DROP TABLE \`comment_acts\`;`)
  await db.run(sql`DROP TABLE \`comment_sources\`;`)
  await db.run(sql`DROP TABLE \`word_tables\`;`)
  await db.run(sql`DROP TABLE \`_word_tables_v\`;`)
  await db.run(sql`DROP TABLE \`moderation_models\`;`)
  await db.run(sql`DROP TABLE \`moderation_settings_routes\`;`)
  await db.run(sql`DROP TABLE \`moderation_settings_providers\`;`)
  await db.run(sql`DROP TABLE \`moderation_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` integer,
  	\`model_workers_id\` integer,
  	\`studios_id\` integer,
  	\`exhibitions_id\` integer,
  	\`artworks_id\` integer,
  	\`campaigns_id\` integer,
  	\`submissions_id\` integer,
  	\`judging_rounds_id\` integer,
  	\`judging_sheets_id\` integer,
  	\`judging_assignments_id\` integer,
  	\`scores_id\` integer,
  	\`votes_id\` integer,
  	\`vote_tallies_id\` integer,
  	\`vote_counters_id\` integer,
  	\`campaign_results_id\` integer,
  	\`objections_id\` integer,
  	\`certificates_id\` integer,
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
  	\`members_id\` integer,
  	\`member_sessions_id\` integer,
  	\`member_messages_id\` integer,
  	\`attempts_id\` integer,
  	\`audit_events_id\` integer,
  	\`platform_state_id\` integer,
  	\`upload_sessions_id\` integer,
  	\`exhibition_numbers_id\` integer,
  	\`likes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`model_workers_id\`) REFERENCES \`model_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studios_id\`) REFERENCES \`studios\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artworks_id\`) REFERENCES \`artworks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`judging_rounds_id\`) REFERENCES \`judging_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`judging_sheets_id\`) REFERENCES \`judging_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`judging_assignments_id\`) REFERENCES \`judging_assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scores_id\`) REFERENCES \`scores\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`votes_id\`) REFERENCES \`votes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vote_tallies_id\`) REFERENCES \`vote_tallies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vote_counters_id\`) REFERENCES \`vote_counters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaign_results_id\`) REFERENCES \`campaign_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`objections_id\`) REFERENCES \`objections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certificates_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_sessions_id\`) REFERENCES \`member_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_messages_id\`) REFERENCES \`member_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempts_id\`) REFERENCES \`attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`platform_state_id\`) REFERENCES \`platform_state\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`upload_sessions_id\`) REFERENCES \`upload_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibition_numbers_id\`) REFERENCES \`exhibition_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`likes_id\`) REFERENCES \`likes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "model_workers_id", "studios_id", "exhibitions_id", "artworks_id", "campaigns_id", "submissions_id", "judging_rounds_id", "judging_sheets_id", "judging_assignments_id", "scores_id", "votes_id", "vote_tallies_id", "vote_counters_id", "campaign_results_id", "objections_id", "certificates_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "renditions_id", "issues_id", "films_id", "channel_accounts_id", "calendar_days_id", "organizations_id", "users_id", "members_id", "member_sessions_id", "member_messages_id", "attempts_id", "audit_events_id", "platform_state_id", "upload_sessions_id", "exhibition_numbers_id", "likes_id") SELECT "id", "order", "parent_id", "path", "news_id", "model_workers_id", "studios_id", "exhibitions_id", "artworks_id", "campaigns_id", "submissions_id", "judging_rounds_id", "judging_sheets_id", "judging_assignments_id", "scores_id", "votes_id", "vote_tallies_id", "vote_counters_id", "campaign_results_id", "objections_id", "certificates_id", "media_id", "reviews_id", "review_templates_id", "deliveries_id", "renditions_id", "issues_id", "films_id", "channel_accounts_id", "calendar_days_id", "organizations_id", "users_id", "members_id", "member_sessions_id", "member_messages_id", "attempts_id", "audit_events_id", "platform_state_id", "upload_sessions_id", "exhibition_numbers_id", "likes_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`member_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`member_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_platform_state_id_idx\` ON \`payload_locked_documents_rels\` (\`platform_state_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_upload_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`upload_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exhibition_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`exhibition_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_likes_id_idx\` ON \`payload_locked_documents_rels\` (\`likes_id\`);`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_read_comments\`;`)
  await db.run(sql`ALTER TABLE \`channel_accounts\` DROP COLUMN \`settings_hourly_reads\`;`)
}
