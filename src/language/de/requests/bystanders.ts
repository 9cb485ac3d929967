// Adressen, deren Inhaber niemand einlädt: Ämter, Formulare, wer etwas nur gesagt oder geschickt hat.
import { pattern } from './wording.ts';

export const bystanders: readonly RegExp[] = [
  // ` ohne @E `   ` @E nicht einladen `
  pattern(` (?:ohne|außer|statt|nicht|nicht mehr)(?: \\S+)? @E | @E (?:bitte )?(?:nicht|dieses mal nicht) `),
  // ` rechnung bitte an @E `   ` fragen an @E `
  pattern(
    ` (?:fragen|rechnung|rechnungen|unterlagen|formulare?|belege|fotos?|berichte?|bewerbungen|protokolle?|entwurf|dateien)(?: \\S+){0,4} (?:an|bei|von|über) @E `,
  ),
  // ` erreichbar unter @E `   ` deine adresse habe ich von @E `
  pattern(` (?:erreichbar|erreichen|adresse|anmelden|abmelden)(?: \\S+){0,4} (?:unter|bei|von|an|über) @E `),
  // ` meine assistentin lparen @E `
  pattern(
    ` (?:meine?|unsere?|seine?|ihre?) (?:alte |neue |private )?(?:adresse|mailadresse|assistentin|assistent|sekretariat|büro)(?: ist| lautet)? (?:lparen )?@E `,
  ),
  // ` @E ist verreist `
  pattern(
    ` @E(?: rparen)? (?:kann leider nicht|kann nicht|ist (?:weg|verreist|krank|im urlaub|nicht mehr)|hat mir)(?= )`,
  ),
];
