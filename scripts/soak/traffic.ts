import { ComponentType } from 'discord.js';
import type { InteractionRecord, LocalMessage } from '../../tests/support/discord/interaction-record.ts';
import { type Json, textOf } from '../../tests/support/discord/json.ts';
import type { LocalDiscord } from '../../tests/support/discord/local-discord.ts';
import { allComponents } from '../../tests/support/discord/message-rules.ts';
import { ELSEWHERE, HOME, type LocalUser } from '../../tests/support/discord/world.ts';

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PEOPLE = 200;
const PLACES = ['Baghdad', 'Iraq', 'Bahrain', 'Kuwait', 'Tehran', 'Atlantis', 'Erbil', ''];
const SPEAKERS = ['Nasirzadeh', 'Trump', 'State Department', 'nobody at all', 'Pompeo'];
const QUESTIONS = [
  'how many US troops remain in Iraq',
  'who won the world cup',
  'why was the embassy evacuated?',
  'what did the ambassador say about families',
  'is the embassy in Kuwait open?',
  'a'.repeat(300),
];

/** What a user can do, as one kind of traffic each. */
export type Kind = 'command' | 'completion' | 'button' | 'menu' | 'message menu';

export interface Sent {
  readonly kind: Kind;
  readonly record: InteractionRecord;
}

const person = (number: number): LocalUser => ({
  id: String(960_000_000_000_000_000n + BigInt(number)),
  username: `person-${number}`,
});

const isButton = ({ type, custom_id }: Json) => type === ComponentType.Button && textOf(custom_id) !== '';
const isMenu = ({ type }: Json) => type === ComponentType.StringSelect;

/** Acts as many users at once: all commands, completion, buttons and menus under earlier answers, message menus. */
export function trafficOn(discord: LocalDiscord, chance: () => number) {
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const shown: { message: LocalMessage; user: LocalUser }[] = [];
  const someone = () => ({
    user: person(Math.floor(chance() * PEOPLE)),
    guild: chance() < 0.1 ? null : chance() < 0.3 ? ELSEWHERE : HOME,
  });

  function command(): InteractionRecord {
    const isPrivate = chance() < 0.2 ? { private: true } : {};
    const where = someone();
    switch (pick(['status', 'quote', 'ask', 'timeline', 'sources', 'help'])) {
      case 'status': {
        const place = pick(PLACES);
        return discord.slash('status', { ...(place ? { place } : {}), ...isPrivate }, where);
      }
      case 'quote':
        return discord.slash('quote', { speaker: pick(SPEAKERS), ...isPrivate }, where);
      case 'ask':
        return discord.slash('ask', { question: pick(QUESTIONS), ...isPrivate }, where);
      case 'timeline':
        return discord.slash('timeline', { place: pick(PLACES) || 'Iraq', ...isPrivate }, where);
      case 'sources':
        return discord.slash('sources', isPrivate, where);
      default:
        return discord.slash('help', {}, where);
    }
  }

  function onEarlierAnswer(): Sent | null {
    const earlier = shown.length > 0 ? pick(shown) : null;
    if (!earlier) return null;
    const { message } = earlier;
    const where = { user: chance() < 0.8 ? earlier.user : someone().user, guild: HOME };
    const menus = allComponents(message.components).filter(isMenu);
    if (menus.length > 0 && chance() < 0.3) {
      return {
        kind: 'menu',
        record: discord.choose(message, textOf(pick(menus)['custom_id']), 0, where),
      };
    }
    const buttons = allComponents(message.components).filter(isButton);
    if (buttons.length === 0) return null;
    return {
      kind: 'button',
      record: discord.pressRaw(message, textOf(pick(buttons)['custom_id']), where),
    };
  }

  function next(): Sent {
    const dice = chance();
    if (dice < 0.2) {
      const typed = pick(PLACES).slice(0, Math.floor(chance() * 5));
      return {
        kind: 'completion',
        record: discord.complete('status', { place: typed }, 'place', someone()),
      };
    }
    if (dice < 0.25)
      return { kind: 'message menu', record: discord.menu('Find sources', pick(QUESTIONS), someone()) };
    const pressed = dice < 0.45 ? onEarlierAnswer() : null;
    return pressed ?? { kind: 'command', record: command() };
  }

  return {
    /** Sends one interaction of any kind. */
    send(): Sent {
      const sent = next();
      sent.record.answered().then(
        ({ message, userId }) => {
          if (!message || message.components.length === 0) return;
          shown.push({ message, user: { id: userId, username: `person-${userId}` } });
          if (shown.length > 100) shown.shift();
        },
        () => {},
      );
      return sent;
    },
  };
}
