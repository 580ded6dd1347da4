-- What all migrations together make; a test keeps it true.
CREATE TABLE attachments (
    attachment_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    thumbnail_id TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    extension TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha512 TEXT NOT NULL,
    crc32 INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    removed TEXT NOT NULL,
    is_cleaned INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL, original_id TEXT, original_size INTEGER, original_sha512 TEXT, retouched INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (attachment_id),
    CONSTRAINT uq_attachments_file_id UNIQUE (file_id),
    CONSTRAINT uq_attachments_thumbnail_id UNIQUE (thumbnail_id)
) STRICT;
CREATE TABLE bin (
    record_id TEXT NOT NULL,
    deleted_at TEXT NOT NULL,
    is_emptying INTEGER NOT NULL,
    CONSTRAINT pk_bin PRIMARY KEY (record_id),
    CONSTRAINT ck_bin_is_emptying CHECK (is_emptying IN (0, 1))
) STRICT;
CREATE TABLE carried (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    sender TEXT NOT NULL,
    maker TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL,
    profile TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_carried PRIMARY KEY (bundle_id)
) STRICT;
CREATE TABLE contacts (
    fingerprint TEXT NOT NULL,
    public TEXT NOT NULL,
    recipient TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    compared_on TEXT,
    added_at TEXT NOT NULL,
    CONSTRAINT pk_contacts PRIMARY KEY (fingerprint)
) STRICT;
CREATE TABLE copies (
    copy_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    path TEXT NOT NULL,
    what TEXT NOT NULL,
    size INTEGER NOT NULL,
    CONSTRAINT pk_copies PRIMARY KEY (copy_id)
) STRICT;
CREATE TABLE corrections (
    correction_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    question TEXT NOT NULL,
    reason TEXT NOT NULL,
    done_at TEXT,
    CONSTRAINT pk_corrections PRIMARY KEY (correction_id)
) STRICT;
CREATE TABLE draft_steps (
    draft_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    changes TEXT NOT NULL,
    CONSTRAINT pk_draft_steps PRIMARY KEY (draft_id, number),
    CONSTRAINT fk_draft_steps_draft_id FOREIGN KEY(draft_id) REFERENCES drafts (draft_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE drafts (
    draft_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_type TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    parent TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    is_discarded INTEGER NOT NULL,
    answers TEXT NOT NULL, discarded_at TEXT, step INTEGER DEFAULT 0 NOT NULL, merges TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (draft_id),
    CONSTRAINT fk_drafts_form_id_form_version FOREIGN KEY(form_id, form_version)
        REFERENCES forms (form_id, version),
    CONSTRAINT ck_drafts_is_discarded CHECK (is_discarded IN (0, 1)),
    CONSTRAINT fk_drafts_parent FOREIGN KEY(parent) REFERENCES revisions (revision_id)
) STRICT;
CREATE TABLE entries (
    sequence INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    draft_id TEXT,
    revision_id TEXT,
    record_type TEXT NOT NULL,
    state TEXT NOT NULL,
    audience TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    place TEXT NOT NULL,
    pillar TEXT NOT NULL,
    summary TEXT NOT NULL,
    folded TEXT NOT NULL,
    CONSTRAINT pk_entries PRIMARY KEY (sequence),
    CONSTRAINT ck_entries_of_something CHECK (draft_id IS NOT NULL OR revision_id IS NOT NULL),
    CONSTRAINT uq_entries_record_id UNIQUE (record_id),
    CONSTRAINT fk_entries_draft_id FOREIGN KEY(draft_id) REFERENCES drafts (draft_id),
    CONSTRAINT fk_entries_revision_id FOREIGN KEY(revision_id) REFERENCES revisions (revision_id)
) STRICT;
CREATE TABLE exported_revisions (
    bundle_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    CONSTRAINT pk_exported_revisions PRIMARY KEY (bundle_id, revision_id),
    CONSTRAINT fk_exported_revisions_bundle_id FOREIGN KEY(bundle_id) REFERENCES exports (bundle_id)
) STRICT;
CREATE TABLE exports (
    sequence INTEGER NOT NULL,
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    profile TEXT NOT NULL,
    exported_at TEXT NOT NULL,
    file_count INTEGER NOT NULL,
    size INTEGER NOT NULL, reader TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_exports PRIMARY KEY (sequence),
    CONSTRAINT uq_exports_bundle_id UNIQUE (bundle_id),
    CONSTRAINT uq_exports_identity UNIQUE (identity)
) STRICT;
CREATE TABLE form_lists (
    form_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_form_lists PRIMARY KEY (form_id, version, name),
    CONSTRAINT fk_form_lists_form_id_version FOREIGN KEY(form_id, version) REFERENCES forms (form_id, version)
) STRICT;
CREATE TABLE forms (
    form_id TEXT NOT NULL,
    version TEXT NOT NULL,
    digest TEXT NOT NULL,
    xform BLOB NOT NULL,
    CONSTRAINT pk_forms PRIMARY KEY (form_id, version)
) STRICT;
CREATE TABLE hit_reasons (
    record_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_hit_reasons PRIMARY KEY (record_id, fingerprint)
) STRICT;
CREATE TABLE issued (
    serial INTEGER NOT NULL,
    authority TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    principal TEXT NOT NULL,
    name TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    valid_before TEXT NOT NULL,
    revoked_at TEXT,
    CONSTRAINT pk_issued PRIMARY KEY (serial)
) STRICT;
CREATE TABLE parcel_progress (
    bundle_id TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try TEXT,
    upload TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    is_paused INTEGER NOT NULL,
    CONSTRAINT pk_parcel_progress PRIMARY KEY (bundle_id),
    CONSTRAINT ck_parcel_progress_is_paused CHECK (is_paused IN (0, 1)),
    CONSTRAINT fk_parcel_progress_bundle_id FOREIGN KEY(bundle_id) REFERENCES parcels (bundle_id)
) STRICT;
CREATE TABLE parcel_steps (
    step INTEGER NOT NULL,
    bundle_id TEXT NOT NULL,
    state TEXT NOT NULL,
    way TEXT NOT NULL,
    at TEXT NOT NULL,
    fault TEXT NOT NULL,
    CONSTRAINT pk_parcel_steps PRIMARY KEY (step),
    CONSTRAINT fk_parcel_steps_bundle_id FOREIGN KEY(bundle_id) REFERENCES parcels (bundle_id)
) STRICT;
CREATE TABLE parcels (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    profile TEXT NOT NULL,
    recipient TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_parcels PRIMARY KEY (bundle_id)
) STRICT;
CREATE TABLE pseudonym_uses (
    record_id TEXT NOT NULL,
    code TEXT NOT NULL,
    person_id TEXT NOT NULL,
    CONSTRAINT pk_pseudonym_uses PRIMARY KEY (record_id, code),
    CONSTRAINT fk_pseudonym_uses_person_id FOREIGN KEY(person_id) REFERENCES pseudonyms (person_id)
) STRICT;
CREATE TABLE pseudonyms (
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_pseudonyms PRIMARY KEY (person_id)
) STRICT;
CREATE TABLE receipts (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    gateway TEXT NOT NULL,
    received_at TEXT NOT NULL,
    content BLOB NOT NULL,
    signature BLOB NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_receipts PRIMARY KEY (bundle_id)
) STRICT;
CREATE TABLE revisions (
    sequence INTEGER NOT NULL,
    revision_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    parent TEXT,
    record_type TEXT NOT NULL,
    state TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    author TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    answers TEXT NOT NULL,
    origin TEXT DEFAULT '' NOT NULL,
    maker TEXT DEFAULT '' NOT NULL,
    merges TEXT DEFAULT '' NOT NULL,
    remarks TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_revisions PRIMARY KEY (sequence),
    CONSTRAINT fk_revisions_form_id_form_version FOREIGN KEY(form_id, form_version)
        REFERENCES forms (form_id, version),
    CONSTRAINT ck_revisions_parent CHECK ((number = 1) = (parent IS NULL)),
    CONSTRAINT ck_revisions_maker CHECK ((origin = '') = (maker = '')),
    CONSTRAINT uq_revisions_revision_id UNIQUE (revision_id)
) STRICT;
CREATE TABLE settings (
    name TEXT NOT NULL,
    value BLOB NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (name)
) STRICT;
CREATE TABLE setups (
    sequence INTEGER NOT NULL,
    signer TEXT NOT NULL,
    content BLOB NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_setups PRIMARY KEY (sequence)
) STRICT;
CREATE TABLE sign_offs (
    sign_off_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    step TEXT NOT NULL,
    audience TEXT NOT NULL,
    signer TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    signature TEXT NOT NULL,
    CONSTRAINT pk_sign_offs PRIMARY KEY (sign_off_id)
) STRICT;
CREATE TABLE signers (
    signer_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    public TEXT NOT NULL,
    sealed_key TEXT NOT NULL,
    made_at TEXT NOT NULL,
    is_gone INTEGER NOT NULL,
    CONSTRAINT pk_signers PRIMARY KEY (signer_id),
    CONSTRAINT ck_signers_is_gone CHECK (is_gone IN (0, 1))
) STRICT;
CREATE TABLE team_texts (
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_team_texts PRIMARY KEY (name)
) STRICT;
CREATE TABLE watched (
    watch_id TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_watched PRIMARY KEY (watch_id)
) STRICT;
CREATE TABLE withdrawals (
    withdrawal_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    person TEXT NOT NULL,
    scope TEXT NOT NULL,
    channels TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    is_from_elsewhere INTEGER NOT NULL,
    notice TEXT NOT NULL,
    CONSTRAINT pk_withdrawals PRIMARY KEY (withdrawal_id),
    CONSTRAINT ck_withdrawals_is_from_elsewhere CHECK (is_from_elsewhere IN (0, 1))
) STRICT;
CREATE INDEX ix_attachments_record_id ON attachments (record_id);
CREATE INDEX ix_carried_sender ON carried (sender);
CREATE INDEX ix_corrections_record_id ON corrections (record_id);
CREATE INDEX ix_entries_draft_id ON entries (draft_id);
CREATE INDEX ix_entries_revision_id ON entries (revision_id);
CREATE INDEX ix_exported_revisions_record_id ON exported_revisions (record_id);
CREATE INDEX ix_exported_revisions_revision_id ON exported_revisions (revision_id);
CREATE INDEX ix_parcel_steps_bundle_id ON parcel_steps (bundle_id);
CREATE INDEX ix_pseudonym_uses_person_id ON pseudonym_uses (person_id);
CREATE INDEX ix_revisions_origin ON revisions (record_id) WHERE origin <> '';
CREATE INDEX ix_revisions_parent ON revisions (parent);
CREATE INDEX ix_revisions_record_id ON revisions (record_id, number, revision_id, parent, merges, origin);
CREATE INDEX ix_sign_offs_record_id ON sign_offs (record_id);
CREATE INDEX ix_withdrawals_record_id ON withdrawals (record_id);
CREATE UNIQUE INDEX uq_attachments_original_id ON attachments (original_id);
CREATE UNIQUE INDEX uq_drafts_open ON drafts (record_id) WHERE is_discarded = 0;
CREATE TRIGGER bin_no_half BEFORE DELETE ON bin WHEN OLD.is_emptying = 1 AND EXISTS (SELECT 1 FROM revisions WHERE record_id = OLD.record_id) BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END;
CREATE TRIGGER bin_no_return BEFORE UPDATE ON bin WHEN OLD.is_emptying = 1 AND NEW.is_emptying = 0 OR OLD.record_id <> NEW.record_id BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END;
CREATE TRIGGER carried_no_delete BEFORE DELETE ON carried BEGIN SELECT RAISE(ABORT, 'carried is append-only'); END;
CREATE TRIGGER carried_no_update BEFORE UPDATE ON carried BEGIN SELECT RAISE(ABORT, 'carried is append-only'); END;
CREATE TRIGGER exported_revisions_no_delete BEFORE DELETE ON exported_revisions BEGIN SELECT RAISE(ABORT, 'exported_revisions is append-only'); END;
CREATE TRIGGER exported_revisions_no_update BEFORE UPDATE ON exported_revisions BEGIN SELECT RAISE(ABORT, 'exported_revisions is append-only'); END;
CREATE TRIGGER exports_no_delete BEFORE DELETE ON exports BEGIN SELECT RAISE(ABORT, 'exports is append-only'); END;
CREATE TRIGGER exports_no_update BEFORE UPDATE ON exports BEGIN SELECT RAISE(ABORT, 'exports is append-only'); END;
CREATE TRIGGER form_lists_no_delete BEFORE DELETE ON form_lists BEGIN SELECT RAISE(ABORT, 'form_lists is append-only'); END;
CREATE TRIGGER form_lists_no_update BEFORE UPDATE ON form_lists BEGIN SELECT RAISE(ABORT, 'form_lists is append-only'); END;
CREATE TRIGGER forms_no_delete BEFORE DELETE ON forms BEGIN SELECT RAISE(ABORT, 'forms is append-only'); END;
CREATE TRIGGER forms_no_update BEFORE UPDATE ON forms BEGIN SELECT RAISE(ABORT, 'forms is append-only'); END;
CREATE TRIGGER issued_no_delete BEFORE DELETE ON issued BEGIN SELECT RAISE(ABORT, 'issued is append-only'); END;
CREATE TRIGGER issued_no_return BEFORE UPDATE ON issued WHEN OLD.revoked_at IS NOT NULL OR NEW.serial <> OLD.serial OR NEW.authority <> OLD.authority OR NEW.fingerprint <> OLD.fingerprint OR NEW.principal <> OLD.principal OR NEW.name <> OLD.name OR NEW.issued_at <> OLD.issued_at OR NEW.valid_before <> OLD.valid_before BEGIN SELECT RAISE(ABORT, 'a certificate can only be revoked, for good'); END;
CREATE TRIGGER parcel_steps_no_delete BEFORE DELETE ON parcel_steps BEGIN SELECT RAISE(ABORT, 'parcel_steps is append-only'); END;
CREATE TRIGGER parcel_steps_no_update BEFORE UPDATE ON parcel_steps BEGIN SELECT RAISE(ABORT, 'parcel_steps is append-only'); END;
CREATE TRIGGER parcels_no_delete BEFORE DELETE ON parcels BEGIN SELECT RAISE(ABORT, 'parcels is append-only'); END;
CREATE TRIGGER parcels_no_update BEFORE UPDATE ON parcels BEGIN SELECT RAISE(ABORT, 'parcels is append-only'); END;
CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts BEGIN SELECT RAISE(ABORT, 'receipts is append-only'); END;
CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'receipts is append-only'); END;
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
CREATE TRIGGER setups_no_delete BEFORE DELETE ON setups BEGIN SELECT RAISE(ABORT, 'setups is append-only'); END;
CREATE TRIGGER setups_no_update BEFORE UPDATE ON setups BEGIN SELECT RAISE(ABORT, 'setups is append-only'); END;
CREATE TRIGGER sign_offs_no_delete BEFORE DELETE ON sign_offs WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END;
CREATE TRIGGER sign_offs_no_update BEFORE UPDATE ON sign_offs BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END;
CREATE TRIGGER withdrawals_no_delete BEFORE DELETE ON withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawals is append-only'); END;
CREATE TRIGGER withdrawals_no_update BEFORE UPDATE ON withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawals is append-only'); END;
