CREATE TABLE desk (
	version INTEGER NOT NULL,
	CONSTRAINT pk_desk PRIMARY KEY (version)
);

CREATE TABLE bundles (
	position BIGSERIAL NOT NULL,
	bundle_id TEXT NOT NULL,
	identity TEXT NOT NULL,
	sender TEXT NOT NULL,
	maker TEXT NOT NULL,
	is_trusted INTEGER NOT NULL,
	sequence BIGINT NOT NULL,
	previous TEXT NOT NULL,
	is_in_chain INTEGER NOT NULL,
	profile TEXT NOT NULL,
	organisation TEXT NOT NULL,
	made_on TEXT NOT NULL,
	size BIGINT NOT NULL,
	received_at TEXT NOT NULL,
	refusal TEXT NOT NULL,
	released_at TEXT,
	tagmanifest BYTEA NOT NULL,
	manifest BYTEA NOT NULL,
	signature BYTEA NOT NULL,
	receipt BYTEA,
	receipt_signature BYTEA,
	CONSTRAINT pk_bundles PRIMARY KEY (position),
	CONSTRAINT uq_bundles_bundle_id UNIQUE (bundle_id),
	CONSTRAINT uq_bundles_identity UNIQUE (identity)
);

CREATE INDEX ix_bundles_maker_bundles_sequence ON bundles (maker, sequence);

CREATE TABLE forms (
	digest TEXT NOT NULL,
	form_id TEXT NOT NULL,
	version TEXT NOT NULL,
	xform BYTEA NOT NULL,
	CONSTRAINT pk_forms PRIMARY KEY (digest)
);

CREATE TABLE files (
	sha512 TEXT NOT NULL,
	size BIGINT NOT NULL,
	media_type TEXT NOT NULL,
	place TEXT NOT NULL,
	CONSTRAINT pk_files PRIMARY KEY (sha512)
);

CREATE TABLE records (
	record_id TEXT NOT NULL,
	record_type TEXT NOT NULL,
	maker TEXT NOT NULL,
	CONSTRAINT pk_records PRIMARY KEY (record_id)
);

CREATE TABLE revisions (
	revision_id TEXT NOT NULL,
	record_id TEXT NOT NULL,
	number BIGINT NOT NULL,
	parent TEXT,
	maker TEXT NOT NULL,
	finished_at TEXT NOT NULL,
	CONSTRAINT pk_revisions PRIMARY KEY (revision_id),
	CONSTRAINT fk_revisions_record_id_records FOREIGN KEY(record_id) REFERENCES records (record_id)
);

CREATE INDEX ix_revisions_record_id ON revisions (record_id);

CREATE TABLE carried (
	bundle_id TEXT NOT NULL,
	revision_id TEXT NOT NULL,
	record_id TEXT NOT NULL,
	line INTEGER NOT NULL,
	judgement TEXT NOT NULL,
	reason TEXT NOT NULL,
	title TEXT NOT NULL,
	language TEXT NOT NULL,
	audience TEXT NOT NULL,
	state TEXT NOT NULL,
	form TEXT NOT NULL,
	content TEXT NOT NULL,
	CONSTRAINT pk_carried PRIMARY KEY (bundle_id, revision_id),
	CONSTRAINT fk_carried_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id)
);

CREATE INDEX ix_carried_record_id ON carried (record_id);

CREATE INDEX ix_carried_revision_id ON carried (revision_id);

CREATE TABLE answers (
	bundle_id TEXT NOT NULL,
	revision_id TEXT NOT NULL,
	question TEXT NOT NULL,
	answer TEXT NOT NULL,
	CONSTRAINT pk_answers PRIMARY KEY (bundle_id, revision_id, question),
	CONSTRAINT fk_answers_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id)
);

CREATE TABLE carried_files (
	bundle_id TEXT NOT NULL,
	revision_id TEXT NOT NULL,
	question TEXT NOT NULL,
	attachment TEXT NOT NULL,
	sha512 TEXT NOT NULL,
	name TEXT NOT NULL,
	CONSTRAINT pk_carried_files PRIMARY KEY (bundle_id, revision_id, question),
	CONSTRAINT fk_carried_files_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id),
	CONSTRAINT fk_carried_files_sha512_files FOREIGN KEY(sha512) REFERENCES files (sha512)
);

CREATE INDEX ix_carried_files_sha512 ON carried_files (sha512);

CREATE TABLE sign_offs (
	bundle_id TEXT NOT NULL,
	revision_id TEXT NOT NULL,
	line INTEGER NOT NULL,
	signer TEXT NOT NULL,
	step TEXT NOT NULL,
	audience TEXT NOT NULL,
	role TEXT NOT NULL,
	signed_at TEXT NOT NULL,
	digest TEXT NOT NULL,
	signature TEXT NOT NULL,
	CONSTRAINT pk_sign_offs PRIMARY KEY (bundle_id, revision_id, line),
	CONSTRAINT fk_sign_offs_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id)
);

CREATE TABLE corrections (
	correction_id BIGSERIAL NOT NULL,
	bundle_id TEXT NOT NULL,
	revision_id TEXT NOT NULL,
	question TEXT NOT NULL,
	reason TEXT NOT NULL,
	asked_by TEXT NOT NULL,
	CONSTRAINT pk_corrections PRIMARY KEY (correction_id),
	CONSTRAINT fk_corrections_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id)
);

CREATE INDEX ix_corrections_bundle_id_corrections_revision_id ON corrections (bundle_id, revision_id);

CREATE TABLE withdrawals (
	withdrawal_id BIGSERIAL NOT NULL,
	bundle_id TEXT NOT NULL,
	record_id TEXT NOT NULL,
	number BIGINT NOT NULL,
	scope TEXT NOT NULL,
	channels TEXT NOT NULL,
	withdrawn_on TEXT NOT NULL,
	is_everything INTEGER NOT NULL,
	CONSTRAINT pk_withdrawals PRIMARY KEY (withdrawal_id),
	CONSTRAINT fk_withdrawals_bundle_id_bundles FOREIGN KEY(bundle_id) REFERENCES bundles (bundle_id)
);

CREATE INDEX ix_withdrawals_record_id ON withdrawals (record_id);

CREATE VIEW withdrawn_carried AS SELECT c.bundle_id, c.revision_id
FROM carried c
JOIN bundles b ON b.bundle_id = c.bundle_id
JOIN records r ON r.record_id = c.record_id
JOIN withdrawals w ON w.record_id = c.record_id
JOIN bundles n ON n.bundle_id = w.bundle_id
WHERE (n.is_trusted = 1 OR n.maker = r.maker)
  AND (w.is_everything = 1 OR NOT EXISTS (
      SELECT 1 FROM withdrawals k
      JOIN bundles m ON m.bundle_id = k.bundle_id
      WHERE k.record_id = w.record_id AND k.scope = w.scope AND k.channels = w.channels
        AND k.withdrawn_on = w.withdrawn_on AND m.maker = b.maker
        AND (m.bundle_id = b.bundle_id
             OR (m.is_in_chain = 1 AND b.is_in_chain = 1 AND m.sequence <= b.sequence))
  ));

CREATE VIEW shown_records AS SELECT * FROM (
    SELECT c.record_id, r.record_type, c.revision_id, v.number, v.finished_at, c.bundle_id, c.title,
           c.language, c.audience, c.form, c.content, b.received_at, b.sender, b.maker,
           b.organisation, b.profile,
           ROW_NUMBER() OVER (
               PARTITION BY c.record_id ORDER BY v.number DESC, b.position DESC
           ) AS age
    FROM carried c
    JOIN bundles b ON b.bundle_id = c.bundle_id
    JOIN revisions v ON v.revision_id = c.revision_id
    JOIN records r ON r.record_id = c.record_id
    WHERE c.judgement = 'accepted' AND b.receipt IS NOT NULL
      AND NOT EXISTS (
          SELECT 1 FROM withdrawn_carried h
          WHERE h.bundle_id = c.bundle_id AND h.revision_id = c.revision_id
      )
) AS told WHERE age = 1;

CREATE VIEW shown_answers AS SELECT s.record_id, s.revision_id, a.question, a.answer
FROM shown_records s
JOIN answers a ON a.bundle_id = s.bundle_id AND a.revision_id = s.revision_id;

CREATE VIEW shown_files AS SELECT s.record_id, s.revision_id, l.question, l.name, f.sha512, f.size, f.media_type, f.place
FROM shown_records s
JOIN carried_files l ON l.bundle_id = s.bundle_id AND l.revision_id = s.revision_id
JOIN files f ON f.sha512 = l.sha512;

INSERT INTO desk (version) VALUES (1);
