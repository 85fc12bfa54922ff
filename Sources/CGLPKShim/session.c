#include "session.h"

#include <stdlib.h>
#include <string.h>

/* Keeps what GLPK prints and keeps it off the terminal. */
static int keep_message(void *info, const char *text) {
  glpk_session *session = info;
  /* An error is printed in two parts, of which the second tells a line in GLPK's source. */
  if (strncmp(text, "Error detected in file", 22) != 0) {
    strncpy(session->message, text, sizeof session->message - 1);
    session->message[sizeof session->message - 1] = '\0';
    session->message[strcspn(session->message, "\r\n")] = '\0';
  }
  return 1;
}

static void jump_back(void *info) {
  glpk_session *session = info;
  longjmp(session->escape, 1);
}

static int is_out_of_memory(const char *message) {
  return strstr(message, "memory allocation limit exceeded") != NULL || strstr(message, "no memory available") != NULL ||
         strstr(message, "too many memory blocks") != NULL;
}

int32_t glpk_guarded(glpk_session *session, int32_t (*work)(glpk_session *, void *), void *argument) {
  if (session->is_dead) return GLPK_CAUGHT;
  if (setjmp(session->escape) != 0) {
    session->is_dead = 1;
    session->original = NULL;
    session->prepared = NULL;
    session->preparation = NULL;
    glp_error_hook(NULL, NULL);
    glp_term_hook(NULL, NULL);
    glp_free_env();
    return is_out_of_memory(session->message) ? GLPK_OUT_OF_MEMORY : GLPK_CAUGHT;
  }
  session->message[0] = '\0';
  glp_error_hook(jump_back, session);
  int32_t code = work(session, argument);
  glp_error_hook(NULL, NULL);
  return code;
}

static int32_t limit_memory(glpk_session *session, void *argument) {
  (void)session;
  glp_mem_limit(*(int32_t *)argument);
  return 0;
}

glpk_session *glpk_session_open(int32_t memory_limit) {
  /* Not GLPK's allocator: the session has to outlive glp_free_env. */
  glpk_session *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  /* This makes the environment; GLPK aborts when it has no memory for that, which no hook can catch. */
  glp_term_hook(keep_message, session);
  if (memory_limit > 0) glpk_guarded(session, limit_memory, &memory_limit);
  return session;
}

static int32_t delete_all(glpk_session *session, void *argument) {
  (void)argument;
  if (session->preparation != NULL) glp_npp_free_wksp(session->preparation);
  if (session->prepared != NULL && session->prepared != session->original) glp_delete_prob(session->prepared);
  if (session->original != NULL) glp_delete_prob(session->original);
  return 0;
}

void glpk_session_close(glpk_session *session) {
  if (session == NULL) return;
  if (!session->is_dead && glpk_guarded(session, delete_all, NULL) == 0) {
    glp_term_hook(NULL, NULL);
    glp_free_env();
  }
  free(session);
}

const char *glpk_session_message(const glpk_session *session) {
  return session->message;
}
