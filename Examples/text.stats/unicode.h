// As much of Unicode as counting words needs.
#ifndef TEXT_STATS_UNICODE_H
#define TEXT_STATS_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The next scalar of valid UTF-8, and `*index` after it.
uint32_t next_scalar(const char *data, size_t length, size_t *index);
// Writes a scalar as UTF-8 and returns how many bytes it took, at most 4.
size_t put_scalar(char *out, uint32_t scalar);

bool is_space(uint32_t scalar);
// A letter, a digit or a combining mark.
bool is_word(uint32_t scalar);
// A character that is a word by itself: Chinese and Japanese write no spaces.
bool is_ideograph(uint32_t scalar);
bool is_sentence_end(uint32_t scalar);
// Lowercase in Latin, Greek and Cyrillic.
uint32_t lowercase(uint32_t scalar);

#endif
