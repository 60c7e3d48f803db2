// Runs a fuzz target without libFuzzer: on seeds, and on what a fixed sequence of random changes
// makes of them. loop [ROUNDS]
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

const std::vector<std::string> kSeeds = {
    "",
    "Ada Verne met Bo Berg at 5 p.m. on Monday. \"It works,\" she said (twice).\n\n- one\n- two\n",
    "{\"id\": \"a\", \"text\": \"Rain fell.\", \"date\": \"2014-06-16\"}\n{\"text\": "
    "\"\\u00c5se\"}\n",
    "<html><body><h1>Title</h1><p>Rain &amp; snow.</p><script>x</script></body></html>",
    "# Title\n\n*Rain* fell in [Lorne](http://lorne.example).\n\n```\ncode\n```\n",
    // SPARQL, as text (see sparql.cc for the first byte), and a pattern
    "\x02SELECT DISTINCT ?n (COUNT(*) AS ?c) { ?x rel:visit+ ?y ; schema:name ?n OPTIONAL { ?x a "
    "?t FILTER(?t != schema:Place && STRLEN(?n) > 2) } } GROUP BY ?n ORDER BY DESC(?c) LIMIT 3",
    "\x01 \x01\x06\x02\x18\x03\x07",
    "?who:Person be-president-of ?what; ~strikes order ? to \"Port Orn\"",
    "((((((((((\xe2\x80\x9cx\xe2\x80\x9d))))))))))",
    "LORNE, June 16, 2014 \xe2\x80\x94 U.S. ships left... Dr. A. B. Berg's 3.5% e-mail@x.example"};

// Pieces that mean something to one of the readers.
const std::vector<std::string> kPieces = {"\n\n",         "\"",  "{",         "}",
                                          "\\u",          "<p>", "</",        "&#",
                                          ". ",           "?x",  "rel:visit", "FILTER(",
                                          "{ ",           "} ",  "UNION ",    "'a'",
                                          " ?a ?b ?c . ", "*",   "+",         "\xff",
                                          "\xc3",         "(",   ")",         "U.S. ",
                                          "# ",           "```", "|",         std::string(1, '\0')};

std::string Changed(std::string text, std::mt19937& random) {
  for (unsigned changes = random() % 6 + 1; changes > 0; --changes) {
    const size_t at = random() % (text.size() + 1);
    switch (random() % 4) {
      case 0:
        text.insert(at, kPieces[random() % kPieces.size()]);
        break;
      case 1:
        text.erase(at, random() % 9);
        break;
      case 2:
        if (at < text.size()) text[at] = static_cast<char>(random());
        break;
      default:
        text.insert(at, text.substr(random() % (text.size() + 1), random() % 40));
    }
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 3000;
  std::mt19937 random(20);
  std::vector<std::string> texts = kSeeds;
  for (int i = 0; i < rounds; ++i) {
    std::string& text = texts[random() % texts.size()];
    std::string next = Changed(text, random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(next.data()), next.size());
    if (next.size() < 4000) text = std::move(next);
    if (i % 200 == 0) texts = kSeeds;
  }
  std::printf("%d rounds\n", rounds);
}
