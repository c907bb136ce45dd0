import { cleanText, lowerVietnamese } from './cleanText.ts';
import { placeToneMark } from './placeToneMark.ts';

/**
 * The key by which two names are the same name: NFC, lower case, one placement of the tone mark.
 * "Hoà Bình" and "HÒA BÌNH" share it; "Mỹ Tho" and "Mỹ Thọ", "Sĩ" and "Sỹ" do not.
 */
export function nameKey(text: string): string {
  return placeToneMark(lowerVietnamese(cleanText(text)));
}
