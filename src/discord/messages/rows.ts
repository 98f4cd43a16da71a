import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { shorten } from '../display/shorten.ts';
import {
  BUTTON_LABEL,
  BUTTONS_IN_ROW,
  SELECT_OPTION_TEXT,
  SELECT_OPTIONS,
  SELECT_PLACEHOLDER,
} from '../limits.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export const button = (label: string, customId: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shorten(label, BUTTON_LABEL),
  custom_id: customId,
});

export const linkButton = (label: string, url: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: shorten(label, BUTTON_LABEL),
  url,
});

/** A row of buttons; what is more than Discord allows in one is left out. */
export const buttonRow = (buttons: readonly APIButtonComponent[]): Row[] =>
  buttons.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: buttons.slice(0, BUTTONS_IN_ROW) }];

/** A menu to choose one thing from. */
export function menuRow(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): Row[] {
  if (options.length === 0) return [];
  const cut = options.slice(0, SELECT_OPTIONS).map((option) => ({
    ...option,
    label: shorten(option.label, SELECT_OPTION_TEXT),
    ...(option.description ? { description: shorten(option.description, SELECT_OPTION_TEXT) } : {}),
  }));
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder: shorten(placeholder, SELECT_PLACEHOLDER),
          options: cut,
        },
      ],
    },
  ];
}

/** How many of a message’s 40 components rows take: each row and what stands in it. */
export const countComponents = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
