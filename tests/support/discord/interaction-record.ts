import { EventEmitter, once } from 'node:events';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { isRecord, type Json, lengthOf, records } from './json.ts';
import { checkMessage } from './message-rules.ts';
import { demand, Refused } from './rules.ts';

const FIRST_RESPONSE_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

/** A message of the bot as the local Discord keeps it. */
export interface LocalMessage {
  readonly id: string;
  readonly channelId: string;
  readonly flags: number;
  readonly components: Json[];
  readonly files: ReadonlyMap<string, Buffer>;
  readonly allowedMentions: unknown;
  /** Who used the command or the button that this message answers. */
  readonly userId: string | null;
  readonly replyTo: string | null;
  /** How often it was edited. */
  readonly edits: number;
}

export const isEphemeral = ({ flags }: Pick<LocalMessage, 'flags'>): boolean =>
  (flags & MessageFlags.Ephemeral) !== 0;

/** A request's body and the files that came with it. */
export interface Upload {
  readonly body: Json;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** One interaction, and all that the bot made of it. */
export class InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose button was pressed. */
  readonly pressedOn: LocalMessage | null;
  readonly sentAt: number;
  /** From sending to the first callback. */
  acknowledgedMs: number | null = null;
  deferred: 'reply' | 'update' | null = null;
  choices: Json[] | null = null;
  modal: Json | null = null;
  /** The original response; for a component's update, the message that was changed. */
  message: LocalMessage | null = null;
  readonly followUps: LocalMessage[] = [];
  /** Set by a test that lets time pass. */
  lateBy = 0;
  readonly #events = new EventEmitter();
  readonly #newId: () => string;
  readonly #now: () => number;
  #late: Refused | null = null;

  constructor(of: {
    type: InteractionType;
    userId: string;
    channelId: string;
    pressedOn: LocalMessage | null;
    newId: () => string;
    now: () => number;
  }) {
    this.#newId = of.newId;
    this.#now = of.now;
    this.sentAt = of.now();
    this.id = of.newId();
    this.token = `token-${this.id}`;
    this.type = of.type;
    this.userId = of.userId;
    this.channelId = of.channelId;
    this.pressedOn = of.pressedOn;
  }

  /**
   * Waits until the bot has shown something: a message, choices or a form; "is thinking" is not something.
   * @throws {Refused} when its response came too late.
   */
  async answered(): Promise<this> {
    while (!this.message && !this.choices && !this.modal && this.followUps.length === 0) await this.changed();
    return this;
  }

  /** Waits until what is shown says something. */
  async saying(words: string): Promise<this> {
    while (!JSON.stringify(this.message?.components ?? []).includes(words)) await this.changed();
    return this;
  }

  /** Waits until the interaction was acknowledged, if only by a deferral. */
  async acknowledged(): Promise<this> {
    while (this.acknowledgedMs === null) await this.changed();
    return this;
  }

  /** Waits for the next thing that the bot does with it. */
  async changed(): Promise<this> {
    await once(this.#events, 'change');
    if (this.#late) throw this.#late;
    return this;
  }

  #age(): number {
    return this.#now() - this.sentAt + this.lateBy;
  }

  #allows(kind: InteractionResponseType): boolean {
    if (this.type === InteractionType.ApplicationCommandAutocomplete) {
      return kind === InteractionResponseType.ApplicationCommandAutocompleteResult;
    }
    const isUpdate =
      kind === InteractionResponseType.UpdateMessage ||
      kind === InteractionResponseType.DeferredMessageUpdate;
    if (isUpdate) return this.type === InteractionType.MessageComponent;
    if (kind === InteractionResponseType.Modal) return this.type !== InteractionType.ModalSubmit;
    return (
      kind === InteractionResponseType.ChannelMessageWithSource ||
      kind === InteractionResponseType.DeferredChannelMessageWithSource
    );
  }

  /** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
  callback({ body, files }: Upload): void {
    const kind = Number(body['type']);
    const data = isRecord(body['data']) ? body['data'] : {};
    if (this.#age() > FIRST_RESPONSE_MS) {
      this.#late = new Refused('unknown-interaction', `${Math.round(this.#age())} ms`);
      this.#events.emit('change');
      throw this.#late;
    }
    demand(this.acknowledgedMs === null, 'acknowledged-twice');
    demand(
      this.#allows(kind),
      this.type === InteractionType.ApplicationCommandAutocomplete
        ? 'autocomplete-deferred'
        : 'callback-type',
    );
    this.#take(kind, data, files);
    this.acknowledgedMs = this.#age();
    this.#events.emit('change');
  }

  #take(kind: InteractionResponseType, data: Json, files: Upload['files']): void {
    if (kind === InteractionResponseType.ApplicationCommandAutocompleteResult) {
      const choices = records(data['choices']);
      demand(choices.length <= 25, 'choices', `${choices.length}`);
      for (const { name, value } of choices) {
        demand(lengthOf(name) >= 1 && lengthOf(name) <= 100, 'choices', 'name');
        demand(
          typeof value === 'number' || (lengthOf(value) >= 1 && lengthOf(value) <= 100),
          'choices',
          'value',
        );
      }
      this.choices = choices;
    } else if (kind === InteractionResponseType.Modal) {
      const parts = records(data['components']);
      demand(
        lengthOf(data['title']) >= 1 &&
          lengthOf(data['title']) <= 45 &&
          parts.length >= 1 &&
          parts.length <= 5,
        'modal',
      );
      demand(lengthOf(data['custom_id']) >= 1 && lengthOf(data['custom_id']) <= 100, 'modal', 'custom_id');
      for (const { label, description } of parts) {
        demand(
          lengthOf(label) >= 1 && lengthOf(label) <= 45 && lengthOf(description) <= 100,
          'modal',
          'label',
        );
      }
      this.modal = data;
    } else if (kind === InteractionResponseType.DeferredChannelMessageWithSource) {
      const flags = Number(data['flags'] ?? 0);
      demand((flags & ~MessageFlags.Ephemeral) === 0, 'defer-flags', `${flags}`);
      this.deferred = 'reply';
      this.#deferredFlags = flags;
    } else if (kind === InteractionResponseType.DeferredMessageUpdate) {
      this.deferred = 'update';
    } else if (kind === InteractionResponseType.UpdateMessage) {
      this.message = this.#edited(this.pressedOn, { body: data, files });
    } else {
      this.message = this.#made({ body: data, files });
    }
  }

  #deferredFlags = 0;

  #made({ body, files }: Upload, flags = Number(body['flags'] ?? 0)): LocalMessage {
    checkMessage({ ...body, flags }, new Set(files.keys()));
    return {
      id: this.#newId(),
      channelId: this.channelId,
      flags,
      components: records(body['components']),
      files,
      allowedMentions: body['allowed_mentions'],
      userId: this.userId,
      replyTo: null,
      edits: 0,
    };
  }

  #edited(before: LocalMessage | null, { body, files }: Upload): LocalMessage {
    if (!before) throw new Refused('unknown-message');
    const wanted = body['flags'] === undefined ? before.flags : Number(body['flags']);
    demand(
      !(before.flags & MessageFlags.IsComponentsV2) || Boolean(wanted & MessageFlags.IsComponentsV2),
      'v2-stays',
    );
    const kept = Array.isArray(body['attachments']) ? new Map<string, Buffer>() : before.files;
    const all = new Map([...kept, ...files]);
    const flags = (before.flags & MessageFlags.Ephemeral) | (wanted & ~MessageFlags.Ephemeral);
    const components = body['components'] === undefined ? before.components : records(body['components']);
    checkMessage({ ...body, flags, components }, new Set(all.keys()));
    return { ...before, flags, components, files: all, edits: before.edits + 1 };
  }

  #alive(): void {
    demand(this.#age() <= TOKEN_MS, 'token-expired');
    demand(this.acknowledgedMs !== null, 'unknown-webhook');
  }

  /** https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response */
  edit(messageId: string, upload: Upload): LocalMessage {
    this.#alive();
    if (messageId === '@original') {
      if (this.deferred === 'reply' && !this.message) {
        const wanted = Number(upload.body['flags'] ?? 0) & ~MessageFlags.Ephemeral;
        this.message = this.#made(upload, this.#deferredFlags | wanted);
      } else this.message = this.#edited(this.message ?? this.pressedOn, upload);
      this.#events.emit('change');
      return this.message;
    }
    const index = this.followUps.findIndex(({ id }) => id === messageId);
    const edited = this.#edited(this.followUps[index] ?? null, upload);
    this.followUps[index] = edited;
    this.#events.emit('change');
    return edited;
  }

  original(): LocalMessage {
    this.#alive();
    if (!this.message) throw new Refused('unknown-message');
    return this.message;
  }

  delete(messageId: string): void {
    this.#alive();
    if (messageId === '@original') this.message = null;
    this.deferred = null;
  }

  /** The first follow-up to a deferral takes the deferral's place: Discord's documentation of follow-up messages. */
  followUp(upload: Upload): LocalMessage {
    this.#alive();
    const message = this.#made(
      upload,
      this.deferred === 'reply' && !this.message
        ? Number(upload.body['flags'] ?? 0) | this.#deferredFlags
        : undefined,
    );
    this.followUps.push(message);
    this.#events.emit('change');
    return message;
  }
}
