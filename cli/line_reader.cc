#include "cli/line_reader.h"

#include <histedit.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <system_error>
#include <utility>

#include "cli/output.h"
#include "graph/base/utf8.h"

namespace tripleloom {

struct LineReader::Terminal {
  explicit Terminal(const LineReaderOptions& its_options);
  ~Terminal();

  static char* Prompt(EditLine* editor);
  static unsigned char OnTab(EditLine* editor, int key);

  const LineReaderOptions& options;
  History* past = history_init();
  HistEvent event{};
  EditLine* editor = el_init("tripleloom", stdin, stdout, stderr);
};

LineReader::Terminal::Terminal(const LineReaderOptions& its_options) : options(its_options) {
  std::setlocale(LC_CTYPE, "");  // libedit counts characters by it
  history(past, &event, H_SETSIZE, 1000);
  history(past, &event, H_SETUNIQUE, 1);
  if (!options.history.empty()) history(past, &event, H_LOAD, options.history.c_str());
  el_set(editor, EL_CLIENTDATA, this);
  el_set(editor, EL_PROMPT, &Prompt);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_HIST, history, past);
  el_set(editor, EL_ADDFN, "complete", "Complete the word", &OnTab);
  el_set(editor, EL_BIND, "^I", "complete", nullptr);
  el_set(editor, EL_BIND, "^R", "em-inc-search-prev", nullptr);
  el_source(editor, nullptr);
}

LineReader::Terminal::~Terminal() {
  if (!options.history.empty()) history(past, &event, H_SAVE, options.history.c_str());
  el_end(editor);
  history_end(past);
}

char* LineReader::Terminal::Prompt(EditLine* editor) {
  Terminal* self = nullptr;
  el_get(editor, EL_CLIENTDATA, &self);
  return const_cast<char*>(self->options.prompt.c_str());  // libedit only reads it
}

// Puts in what all choices have in common, or shows them.
unsigned char LineReader::Terminal::OnTab(EditLine* editor, int /*key*/) {
  Terminal* self = nullptr;
  el_get(editor, EL_CLIENTDATA, &self);
  const LineInfo* line = el_line(editor);
  const std::string_view before(line->buffer, static_cast<size_t>(line->cursor - line->buffer));
  const Completion completion = self->options.complete(before);
  if (completion.choices.empty()) return CC_REFRESH_BEEP;
  const std::string_view written = before.substr(before.size() - completion.replaced);
  if (completion.text != written) {
    el_deletestr(editor, static_cast<int>(CountCodePoints(written)));
    el_insertstr(editor, completion.text.c_str());
    if (completion.choices.size() == 1) el_insertstr(editor, " ");
    return CC_REFRESH;
  }
  if (completion.choices.size() == 1) return CC_REFRESH_BEEP;
  std::fputc('\n', stdout);
  for (const std::string& choice : completion.choices) {
    std::fprintf(stdout, "  %s\n", OneLineOf(choice).c_str());
  }
  std::fflush(stdout);
  return CC_REDISPLAY;
}

LineReader::LineReader(LineReaderOptions options) : options_(std::move(options)) {
  if (isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0) {
    terminal_ = std::make_unique<Terminal>(options_);
  }
}

LineReader::~LineReader() = default;

bool LineReader::interactive() const { return terminal_ != nullptr; }

std::optional<std::string> LineReader::Next() {
  std::string line;
  if (terminal_ == nullptr) {
    if (!std::getline(std::cin, line)) return std::nullopt;
    return line;
  }
  int count = 0;
  const char* read = el_gets(terminal_->editor, &count);
  if (read == nullptr || count <= 0) return std::nullopt;
  line = read;
  while (line.ends_with('\n') || line.ends_with('\r')) line.pop_back();
  if (line.find_first_not_of(" \t") != line.npos) {
    history(terminal_->past, &terminal_->event, H_ENTER, line.c_str());
  }
  return line;
}

std::string StateFile(const std::string& name) {
  namespace fs = std::filesystem;
  const char* state = std::getenv("XDG_STATE_HOME");
  const char* home = std::getenv("HOME");
  fs::path folder;
  if (state != nullptr && fs::path(state).is_absolute()) {
    folder = state;
  } else if (home != nullptr && fs::path(home).is_absolute()) {
    folder = fs::path(home) / ".local" / "state";
  } else {
    return {};
  }
  folder /= "tripleloom";
  std::error_code failed;
  fs::create_directories(folder, failed);
  return failed ? std::string() : (folder / name).string();
}

}  // namespace tripleloom
